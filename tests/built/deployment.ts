/**
 * A build as a worker and its host see it: the worker's script, and the files of its list. Their bodies are cut short, so
 * that thousands of installs take seconds; the list is brought in line. The names, their order and the worker are the build's own.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPacked } from '../../src/offline/page-pack.ts'
import { buildFolder, type BuildName } from '../places.ts'

export interface Deployment {
  /** The worker's script. */
  readonly code: string
  /** Body by path in the worker's list. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** The hash that the worker's list names for a path. */
  readonly hashes: ReadonlyMap<string, string>
}

const listed = /"revision":"([\w-]+)","url":"([^"]*)"/g

/** The first build with `edition` written into every file: two of them have every path in common and no body. */
export async function deployment(edition: string): Promise<Deployment> {
  const built = await readFile(join(buildFolder('first'), 'sw.js'), 'utf8')
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const hashes = new Map<string, string>()
  const code = built.replace(listed, (_, _before: string, path: string) => {
    const body = bodyOf(path, edition)
    files.set(path, body)
    hashes.set(path, hashOf(body))
    return `"revision":${JSON.stringify(hashOf(body))},"url":${JSON.stringify(path)}`
  })
  if (files.size < 50) throw new Error('The list in sw.js could not be read.')
  return { code, files, hashes }
}

/** The true bytes of a build, and its worker to the letter. */
export async function trueDeployment(build: BuildName): Promise<Deployment> {
  const code = await readFile(join(buildFolder(build), 'sw.js'), 'utf8')
  const paths = [...code.matchAll(listed)].map(([, , path = '']) => path)
  const bodies = await Promise.all(paths.map(async (path) => new Uint8Array(await readFile(join(buildFolder(build), path.replace(/(^|\/)$/, '$1index.html'))))))
  const files = new Map(paths.map((path, index) => [path, bodies[index] ?? new Uint8Array()]))
  return { code, files, hashes: new Map([...files].map(([path, body]) => [path, hashOf(body)])) }
}

/** The pack as the build would write it, without the pages that it is to lack. */
export function packOf({ files }: Deployment, lacking: readonly string[] = []): Uint8Array<ArrayBuffer> {
  const pages = [...files].filter(([path]) => isPacked(path) && !lacking.includes(path))
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(pages.map(([path, body]) => [path, new TextDecoder().decode(body)]))))
}

const bodyOf = (path: string, edition: string) => new TextEncoder().encode(`“${edition}” ${path} – ${path.endsWith('.png') ? '\0\u0007' : 'über'}`)

export function hashOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16)
}
