/** How people put a guide onto a host, and a later edition over it. */
import { cp, mkdir, readdir, rename, rm, symlink, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { output } from '../places.ts'

export type HostedBuild = 'first' | 'corrected' | 'later' | 'sub-path' | 'sub-path-later'

export const hostedBuild = (name: HostedBuild): string => output(`hosts/builds/${name}`)

/** Where a guide lies on a host, and how the next edition comes there. */
export interface Deployment {
  readonly base: '/' | '/a/guide/'
  readonly first: HostedBuild
  readonly later: HostedBuild
  readonly way: string
  /** Brings a build to this folder, in place of what is there. */
  readonly deploy: (build: HostedBuild, folder: string) => Promise<void>
}

export const deployments: readonly Deployment[] = [
  { base: '/', first: 'first', later: 'later', way: 'copied over the old', deploy: copyOver },
  { base: '/a/guide/', first: 'sub-path', later: 'sub-path-later', way: 'by switching a link', deploy: switchLink },
]

async function copyOver(build: HostedBuild, folder: string): Promise<void> {
  await cp(hostedBuild(build), folder, { recursive: true })
}

/** The new link is put in place of the old in one move, so that there is no moment without either. */
async function switchLink(build: HostedBuild, folder: string): Promise<void> {
  const link = folder.replace(/\/$/, '')
  await mkdir(dirname(link), { recursive: true })
  await rm(`${link}.new`, { force: true })
  await symlink(hostedBuild(build), `${link}.new`)
  await rename(`${link}.new`, link)
}

/** As it stands while a later edition is being copied, the worker first: the situations are new too, all else is old. */
export async function copyHalf(build: HostedBuild, folder: string): Promise<void> {
  for (const name of ['sw.js', 'sw.js.br', 'situations']) await cp(join(hostedBuild(build), name), join(folder, name), { recursive: true })
}

/** As some tools pack what they deploy: every file of every edition bears one date; and without the compressed texts, whose lengths would differ by chance. */
export async function copyUndated(build: HostedBuild, folder: string): Promise<void> {
  await cp(hostedBuild(build), folder, { recursive: true, filter: (name) => !name.endsWith('.br') })
  for (const name of await readdir(folder, { recursive: true })) await utimes(join(folder, name), 0, 0)
}
