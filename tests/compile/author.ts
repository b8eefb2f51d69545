import { compileGuide } from '../../src/compile/compile-guide.ts'
import { ContentError } from '../../src/compile/content-error.ts'
import { contentFolder } from '../../src/compile/load-guide.ts'
import { readContent, type ContentFiles } from '../../src/compile/read-content.ts'
import { root } from '../places.ts'

/** The content as it stands in the project: what every author begins from. */
export const content = await readContent(contentFolder(root))

export const options = { language: 'en', version: '1.0.0', today: '2026-11-22' }

export type Edit = (text: string) => string

/** The content with some files edited. Fails where an edit changes nothing, so that no test passes for that reason. */
export function edited(edits: Readonly<Record<string, Edit>>): ContentFiles {
  const files = new Map(content)
  for (const [file, edit] of Object.entries(edits)) {
    const before = files.get(file) ?? ''
    const after = edit(before)
    if (after === before) throw new Error(`The edit of ${file} changes nothing.`)
    files.set(file, after)
  }
  return files
}

/** The content without one file. */
export const without = (file: string): ContentFiles => new Map([...content].filter(([name]) => name !== file))

/** What the author of `files` reads: the lines of the one error that tells everything; none where all is well. */
export function linesRead(files: ContentFiles, from = options): string[] {
  try {
    compileGuide(files, from)
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n').filter((line) => line.startsWith('content/'))
    throw error
  }
}

/** The line of `file` that begins with `start`, counted from 1. Where lines begin alike, `start` goes on into the next. */
export function lineIn(files: ContentFiles, file: string, start: string): number {
  const text = `\n${files.get(file) ?? ''}`
  const index = text.indexOf(`\n${start}`)
  if (index < 0) throw new Error(`${file} has no line that begins with ${start}`)
  return text.slice(0, index + 1).split('\n').length - 1
}

/** Edits that authors make. `field` writes a key of the front matter anew. */
export const field = (name: string, value: string): Edit => (text) => text.replace(new RegExp(`^${name}: .*$`, 'm'), () => `${name}: ${value}`)
export const noField = (name: string): Edit => (text) => text.replace(new RegExp(`^${name}: .*\n`, 'm'), '')
export const newField = (written: string): Edit => (text) => text.replace('---\n', () => `---\n${written}\n`)
export const say = (words: string, under: string): Edit => (text) => text.replace(new RegExp(`^${under}$`, 'm'), () => `${under}\n\n${words}\n`)
export const replace = (from: string | RegExp, to: string): Edit => (text) => text.replace(from, () => to)
export const add = (words: string): Edit => (text) => `${text.trimEnd()}\n\n${words}\n`
export const all = (...edits: readonly Edit[]): Edit => (text) => edits.reduce((before, edit) => edit(before), text)
/** Takes a `##` section out. */
export const noSection = (heading: string): Edit => (text) => text.replace(new RegExp(`^## ${heading}\n[^]*?(?=^## )`, 'm'), '')
