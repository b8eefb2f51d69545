import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { billOfMaterials, packageFolder, type LockedPackages } from './bill-of-materials.ts'
import { inGuideBuild } from './in-guide-build.ts'

/** What is in no module's name: the letters that src/pages/*.woff2 is cut from, and what workbox-window has within its one file. */
const unnamed = ['node_modules/@fontsource-variable/atkinson-hyperlegible-next', 'node_modules/workbox-core']

/** Writes sbom.json: each package with anything in the bundle, and none that is for building and testing alone. */
export function billPlugin(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'gentle-hands:bill-of-materials',
    apply: inGuideBuild,
    configResolved: (resolved) => {
      config = resolved
    },
    async generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const { packages }: { packages: LockedPackages } = JSON.parse(await readFile(join(config.root, 'package-lock.json'), 'utf8'))
      const folders = modules.flatMap((id) => packageFolder(id) ?? [])
      this.emitFile({ type: 'asset', fileName: 'sbom.json', source: billOfMaterials([...folders, ...unnamed], packages) })
    },
  }
}
