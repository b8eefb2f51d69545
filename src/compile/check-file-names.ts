import type { Tell } from './content-error.ts'
import { pageAddresses } from '../guide/addresses.ts'
import { situationSlugs } from '../guide/situation.ts'
import { closest } from './closest.ts'
import { filesIn, slugOfFile } from './content-files.ts'
import type { ContentFiles } from './read-content.ts'

const tableNames = ['acts', 'bars', 'bedside', 'calls', 'drawing', 'emergency', 'find', 'gate', 'interface', 'pictures', 'plan', 'present', 'session', 'settings', 'sources', 'when']
const folderNames = ['pages', 'shared', 'situations', 'techniques']

/** Every file of a language is one that the guide reads, and none that it needs is missing. */
export function checkFileNames(files: ContentFiles, language: string, tellIn: (file: string) => Tell): void {
  const known = new RegExp(`^${language}/((${folderNames.join('|')})/[a-z0-9-]+\\.md|(${tableNames.join('|')})\\.yaml)$`)
  for (const name of [...files.keys()].filter((name) => name.startsWith(`${language}/`) && !known.test(name))) {
    tellIn(name)(1, 'Nothing reads a file of this name.', `Move it to ${folderNames.map((folder) => `${folder}/`).join(', ')}, with small letters, digits and hyphens in its name, and .md at its end.`)
  }
  const pages = Object.keys(pageAddresses).map((slug) => `${language}/pages/${slug}.md`)
  const situations = situationSlugs.map((slug) => `${language}/situations/${slug}.md`)
  checkSituationNames(files, language, tellIn)
  const needed = [`${language}/shared/before.md`, ...pages, ...situations]
  for (const name of needed.filter((name) => !files.has(name))) tellIn(name)(1, 'The file is missing.', 'Put it back.')
}

/** The rules name situations one by one: one with another name would escape them. */
function checkSituationNames(files: ContentFiles, language: string, tellIn: (file: string) => Tell): void {
  for (const [name] of filesIn(files, `${language}/situations/`)) {
    const slug = slugOfFile(name)
    if (situationSlugs.some((known) => known === slug)) continue
    const near = closest(slug, situationSlugs)
    tellIn(name)(1, `There is no situation called "${slug}".`, near ? `Did you mean "${near}"?` : `The situations are: ${situationSlugs.join(', ')}. A new one needs its rules in src/guide/situation.ts first.`)
  }
}
