/**
 * The whole compiler in one call: the content folder's files become a checked guide, or one error that lists
 * everything wrong with them. Pure: no disk, no clock. Must never be imported by what ships.
 */
import type { InterfaceText } from '../guide/interface-text.ts'
import type { Page } from '../guide/page.ts'
import { ContentError, type Problem, type Tell } from './content-error.ts'
import { compilePage, type CompiledPage } from './compile-page.ts'
import { compileTechnique, type CompiledTechnique } from './compile-technique.ts'
import { checkAllTechniques } from './check-techniques.ts'
import { checkEmergency, checkEmergencyStands } from './check-emergency.ts'
import { checkLinks } from './check-links.ts'
import { finishPages } from './finish-pages.ts'
import type { ContentFiles } from './read-content.ts'
import { techniqueAddress } from './page-addresses.ts'
import { compileShared, readTables, type Tables } from './tables.ts'

export interface Guide {
  readonly language: string
  readonly pages: readonly Page[]
  readonly text: InterfaceText
  /** Where safety text rests on knowledge that nobody has checked yet, as file:line; release notes name it. */
  readonly uncheckedSafety: readonly string[]
}

export interface CompileOptions {
  readonly language: string
  readonly version: string
  /** YYYY-MM-DD; emergency numbers older than a year are refused. */
  readonly today: string
}

/** What each file is compiled with: the tables, and how to tell a problem in that file. */
export interface Workshop {
  readonly tables: Tables
  readonly language: string
}

/** Compiles `files` (names relative to content/). Throws ContentError with every problem at once. */
export function compileGuide(files: ContentFiles, options: CompileOptions): Guide {
  const problems: Problem[] = []
  const tellIn = (file: string): Tell => (line, found, mend) => problems.push({ file: `content/${file}`, line, found, mend })
  const tables = readTables(files, options, tellIn)
  if (!tables) throw new ContentError(inOrder(problems))
  const shared = compileShared(files, tables, options, tellIn)
  const workshop = { tables: { ...tables, shared: shared.blocks }, language: options.language }

  const techniqueFiles = filesIn(files, `${options.language}/techniques/`)
  const techniques = techniqueFiles.flatMap(([name, text]) => compileTechnique(slugOfFile(name), name, text, workshop, tellIn(name)) ?? [])
  const pages = filesIn(files, `${options.language}/pages/`).flatMap(([name, text]) => compilePage(slugOfFile(name), name, text, workshop, tellIn(name)) ?? [])
  checkAllTechniques(techniques, tables, tellIn)
  checkEmergency(tables.emergency, `${options.language}/emergency.yaml`, options.today, tellIn)
  checkEmergencyStands(pages, tellIn)
  const finished = finishPages(techniques, pages, workshop, options.version)
  const addresses = techniqueFiles.map(([name]) => techniqueAddress(slugOfFile(name)))
  const unfinished = addresses.filter((path) => !finished.some((page) => page.path === path))
  checkLinks([...techniques, ...pages, ...shared.files], finished, unfinished, tellIn)
  if (problems.length > 0) throw new ContentError(inOrder(problems))
  return { language: options.language, pages: finished, text: tables.text, uncheckedSafety: uncheckedSafety(techniques, pages) }
}

function filesIn(files: ContentFiles, folder: string): [string, string][] {
  return [...files].filter(([name]) => name.startsWith(folder) && name.endsWith('.md'))
}

const slugOfFile = (name: string) => name.slice(name.lastIndexOf('/') + 1, -'.md'.length)

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}

function uncheckedSafety(techniques: readonly CompiledTechnique[], pages: readonly CompiledPage[]): string[] {
  const safety = [
    ...techniques.map((technique) => ({ file: technique.file, passages: technique.passages.filter(({ section }) => section === 'Stop if' || section === 'Not for') })),
    ...pages.filter((page) => page.slug === 'get-help'),
  ]
  return safety.flatMap(({ file, passages }) => passages.filter(({ marks }) => marks.includes('K')).map(({ line }) => `content/${file}:${line}`))
}
