import type { Tell } from './content-error.ts'
import { pageAddresses } from '../guide/addresses.ts'
import type { ContentFiles } from './read-content.ts'

const tableNames = ['bars', 'emergency', 'interface', 'sources']
const folderNames = ['pages', 'shared', 'techniques']

/** Every file of a language is one that the guide reads, and none that it needs is missing. */
export function checkFileNames(files: ContentFiles, language: string, tellIn: (file: string) => Tell): void {
  const known = new RegExp(`^${language}/((${folderNames.join('|')})/[a-z0-9-]+\\.md|(${tableNames.join('|')})\\.yaml)$`)
  for (const name of [...files.keys()].filter((name) => name.startsWith(`${language}/`) && !known.test(name))) {
    tellIn(name)(1, 'Nothing reads a file of this name.', `Move it to ${folderNames.map((folder) => `${folder}/`).join(', ')}, with small letters, digits and hyphens in its name, and .md at its end.`)
  }
  const needed = [`${language}/shared/before.md`, ...Object.keys(pageAddresses).map((slug) => `${language}/pages/${slug}.md`)]
  for (const name of needed.filter((name) => !files.has(name))) tellIn(name)(1, 'The file is missing.', 'Put it back.')
}
