import { createHash } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'
import { helpFolder, packName } from '../offline/page-pack.ts'
import { inGuideBuild } from './in-guide-build.ts'

type ManifestTransform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number]

/**
 * The worker, made last, with the list of all files that then exist, each with its hash. The help page comes first
 * in the list. A build with KILL_SWITCH=1 has a worker that removes itself and all it saved.
 */
export function workerPlugin(): Plugin[] {
  let config: ResolvedConfig
  const hashFiles: ManifestTransform = async (entries) => ({
    manifest: await Promise.all(entries.sort(helpFirst).map(async (entry) => ({ ...entry, ...(await listed(resolve(config.root, config.build.outDir), entry.url)) }))),
  })
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: process.env['KILL_SWITCH'] ? 'src/service-worker/kill-switch' : 'src/service-worker',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    includeManifestIcons: false,
    integration: { closeBundleOrder: 'post' },
    injectManifest: {
      globPatterns: ['**/*.{html,json,js,css,svg,png,woff2,webmanifest}'],
      // What no page asks for: pictures for stores, the worker itself, the pack, the bill of materials.
      globIgnores: ['screenshots/**', 'sw.js', packName, 'sbom.json'],
      manifestTransforms: [hashFiles],
    },
  })
  return [
    { name: 'gentle-hands:worker-config', configResolved: (resolved) => void (config = resolved) },
    ...plugins,
    {
      name: 'gentle-hands:worker-length',
      // After the plugin that writes the worker.
      enforce: 'post',
      apply: inGuideBuild,
      closeBundle: { order: 'post', sequential: true, handler: () => lengthen(resolve(config.root, config.build.outDir, 'sw.js')) },
    },
  ]
}

async function lengthen(file: string): Promise<void> {
  await appendFile(file, lengthOfItsOwn(await readFile(file, 'utf8')))
}

/**
 * What makes a worker, with its whole text given, longer by as much as its hash says, also when compressed. Many hosts know a file by its
 * date and length alone. Where all deployments bear one date, a worker as long as the last would pass for it, and no update ever come.
 */
export function lengthOfItsOwn(worker: string): string {
  const hash = createHash('sha256').update(worker).digest()
  return `//${createHash('shake256', { outputLength: hash.readUInt8() }).update(hash).digest('base64url')}\n`
}

/** The address a browser asks for, and the hash that what arrives must have (SHA-256, 96 bits of it). */
async function listed(dist: string, file: string): Promise<{ url: string; revision: string }> {
  const hash = createHash('sha256').update(await readFile(join(dist, file))).digest('base64url')
  return { url: file.replace(/(^|\/)index\.html$/, '$1'), revision: hash.slice(0, 16) }
}

function helpFirst(a: { url: string }, b: { url: string }): number {
  const isHelp = ({ url }: { url: string }) => Number(url.startsWith(helpFolder))
  return isHelp(b) - isHelp(a) || a.url.localeCompare(b.url)
}
