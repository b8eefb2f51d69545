import type { Tell } from './content-error.ts'
import { filesIn } from './content-files.ts'
import type { ContentFiles } from './read-content.ts'
import { readMarkdown } from './read-markdown.ts'
import { pageSchema, techniqueSchema } from './schema.ts'
import { checkSituationHeadings, checkTechniqueHeadings } from './sections.ts'
import { situationSchema } from './situation-schema.ts'

/** What can be said of the files while a table is broken: their keys and headings. The rest needs numbers and sources. */
export function checkFronts(files: ContentFiles, language: string, tellIn: (file: string) => Tell): void {
  for (const [name, text] of filesIn(files, `${language}/pages/`)) readMarkdown(pageSchema, text, tellIn(name))
  for (const [name, text] of filesIn(files, `${language}/situations/`)) {
    const read = readMarkdown(situationSchema, text, tellIn(name))
    if (read) checkSituationHeadings(read.tree, tellIn(name))
  }
  for (const [name, text] of filesIn(files, `${language}/techniques/`)) {
    const read = readMarkdown(techniqueSchema, text, tellIn(name))
    if (read) checkTechniqueHeadings(read.tree, tellIn(name))
  }
}
