/** What the guide ships of others' work, as a CycloneDX document. It holds no time and no serial number, so one source has one bill. */
export interface LockedPackage {
  readonly version: string
  readonly license?: string
  /** "sha512-" and the hash in base64, as npm checks it at each install. */
  readonly integrity?: string
}

/** What package-lock.json holds, by the folder that each package is installed in; '' is the guide itself. */
export type LockedPackages = Readonly<Record<string, LockedPackage | undefined>>

/** `folders` are those of the packages whose code, or letters, stand in what was built. */
export function billOfMaterials(folders: Iterable<string>, locked: LockedPackages): string {
  const components = [...new Set(folders)].sort().map((folder) => component('library', folder, locked))
  const guide = component('application', '', locked)
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: guide }, components }, undefined, 1)}\n`
}

/** The folder of the package that a module of the bundle comes from; undefined for one of the guide's own. */
export function packageFolder(moduleId: string): string | undefined {
  const [, folder] = /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? []
  // Helpers that a bundler puts in are named after it: \0vite/preload-helper.js.
  const [, bundler] = /^\0(vite|rolldown)\//.exec(moduleId) ?? []
  return bundler ? `node_modules/${bundler}` : folder
}

function component(type: 'application' | 'library', folder: string, locked: LockedPackages) {
  const { version, license, integrity } = locked[folder] ?? {}
  if (!version) throw new Error(`${folder} is in what was built, and not in package-lock.json. Run npm install, and build again.`)
  const name = folder === '' ? 'gentle-hands' : folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const address = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return { type, 'bom-ref': address, name, version, ...licences(type, license), purl: address, ...hashes(integrity) }
}

/** A library without a licence may not be shipped; the guide's own stand in LICENSE. */
function licences(type: string, license: string | undefined) {
  if (type === 'application') return { licenses: [{ license: { name: 'MIT (code), CC BY 4.0 (content and drawings)' } }] }
  return { licenses: [license?.includes(' ') ? { expression: license } : { license: { id: license } }] }
}

function hashes(integrity: string | undefined) {
  const [, hash] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? []
  return hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}
}
