import { isPageSlug, pageAddresses, situationAddress, techniqueAddress } from '../guide/addresses.ts'
import type { ContentFiles } from './read-content.ts'
import { parseMarkdown } from './read-markdown.ts'
import type { Root } from 'mdast'

/** The Markdown files of one folder, with their texts. */
export function filesIn(files: ContentFiles, folder: string): [string, string][] {
  return [...files].filter(([name]) => name.startsWith(folder) && name.endsWith('.md'))
}

export const slugOfFile = (name: string) => name.slice(name.lastIndexOf('/') + 1, -'.md'.length)

/** Where the reader would find each file, whether or not it could be compiled. */
export function addressesOf(files: ContentFiles, language: string): string[] {
  const pages = filesIn(files, `${language}/pages/`).map(([name]) => slugOfFile(name)).filter(isPageSlug)
  const named = (folder: string, addressOf: (slug: string) => string) => filesIn(files, `${language}/${folder}/`).map(([name]) => addressOf(slugOfFile(name)))
  return [...pages.map((slug) => pageAddresses[slug]), ...named('situations', situationAddress), ...named('techniques', techniqueAddress)]
}

/** The files that could not be compiled: their links are checked all the same. */
export function linkedIn(files: ContentFiles, compiled: readonly string[], language: string): { file: string; tree: Root }[] {
  const all = ['pages', 'situations', 'techniques'].flatMap((folder) => filesIn(files, `${language}/${folder}/`))
  return all.filter(([file]) => !compiled.includes(file)).map(([file, text]) => ({ file, tree: parseMarkdown(text) }))
}
