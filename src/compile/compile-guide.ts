/**
 * The whole compiler in one call: the content folder's files become a checked guide, or one error that lists
 * everything wrong with them. Pure: no disk, no clock. Must never be imported by what ships.
 */
import type { Block, EmergencyRow } from '../guide/blocks.ts'
import type { Page } from '../guide/page.ts'
import type { NamedPicture } from '../guide/picture.ts'
import { ContentError, type Problem, type Tell } from './content-error.ts'
import { compilePage } from './compile-page.ts'
import { compileSituation } from './compile-situation.ts'
import { compileTechnique } from './compile-technique.ts'
import { checkBedside } from './bedside-table.ts'
import { checkAllSituations } from './check-situations.ts'
import { checkAllTechniques } from './check-techniques.ts'
import { checkEmergencyStands } from './check-emergency.ts'
import { checkFileNames } from './check-file-names.ts'
import { checkFronts } from './check-fronts.ts'
import { situationAddress } from '../guide/addresses.ts'
import { checkShown } from './check-shown.ts'
import { checkUnseen } from './check-unseen.ts'
import { checkLinks, linksOf, stepLinks } from './check-links.ts'
import { addressesOf, filesIn, linkedIn, slugOfFile } from './content-files.ts'
import { finishPages } from './finish-pages.ts'
import { marksOf } from './check-claims.ts'
import type { Passage } from './passages.ts'
import type { ContentFiles } from './read-content.ts'
import { readSituationTables } from './situation-tables.ts'
import { compileShared, readTables } from './tables.ts'
import type { CompileOptions, Tables, Texts } from './workshop.ts'

export interface Guide {
  readonly language: string
  readonly pages: readonly Page[]
  readonly texts: Texts
  /** The telephone numbers of each country, for wherever one is to be called. */
  readonly emergency: readonly EmergencyRow[]
  /** Shown above the steps of every technique: the red flags, then how to get ready. */
  readonly before: readonly Block[]
  /** What pages and steps show by name. */
  readonly pictures: ReadonlyMap<string, NamedPicture>
  /** Where safety text rests on knowledge that nobody has checked yet, as file:line; release notes name it. */
  readonly uncheckedSafety: readonly string[]
}

/** Compiles `files` (names relative to content/). Throws ContentError with every problem at once. */
export function compileGuide(files: ContentFiles, options: CompileOptions): Guide {
  const problems: Problem[] = []
  const tellIn = (file: string): Tell => (line, found, mend) => problems.push({ file: `content/${file}`, line, found, mend })
  const tables = readTables(files, options, tellIn)
  checkFileNames(files, options.language, tellIn)
  for (const [name, text] of files) checkUnseen(text, tellIn(name))
  if (!tables) {
    checkFronts(files, options.language, tellIn)
    throw new ContentError(inOrder(problems))
  }
  const shared = compileShared(files, tables, options, tellIn)
  const workshop = { tables: { ...tables, shared: shared.blocks }, language: options.language }
  const situationTables = readSituationTables(files, workshop, tellIn)
  if (!situationTables) throw new ContentError(inOrder(problems))

  const techniqueFiles = filesIn(files, `${options.language}/techniques/`)
  const techniques = techniqueFiles.flatMap(([name, text]) => compileTechnique(slugOfFile(name), name, text, workshop, tellIn(name)) ?? [])
  const pages = filesIn(files, `${options.language}/pages/`).flatMap(([name, text]) => compilePage(slugOfFile(name), name, text, workshop, tellIn(name)) ?? [])
  const situations = filesIn(files, `${options.language}/situations/`).flatMap(([name, text]) => compileSituation(slugOfFile(name), name, text, workshop, tellIn(name)) ?? [])
  const slugs = techniqueFiles.map(([name]) => slugOfFile(name))
  checkAllTechniques(techniques, slugs, tables, tellIn)
  checkAllSituations(situations, techniques.map(({ fields }) => fields), slugs, workshop.tables, situationTables, tellIn)
  checkEmergencyStands(pages, tellIn)
  const finished = finishPages({ situations, techniques, pages, shared: situationTables, workshop }, options.version)
  const unfinished = addressesOf(files, options.language).filter((path) => !finished.some((page) => page.path === path))
  const compiled = [...techniques, ...situations, ...pages, ...shared.files]
  const linked = [...compiled, ...linkedIn(files, compiled.map(({ file }) => file), options.language)]
  checkLinks([...linked.flatMap(linksOf), ...situations.flatMap(stepLinks), ...situationTables.linked], finished, unfinished, tellIn)
  // What comes from elsewhere is told last: before that, it would tell again what its own file has told.
  if (problems.length === 0) checkBedside(situationTables.bedside, techniques, slugs, situations, tellIn(`${options.language}/bedside.yaml`))
  if (problems.length === 0) checkShown(finished, (page) => tellIn(situations.find(({ slug }) => situationAddress(slug) === page.path)?.file ?? ''))
  if (problems.length > 0) throw new ContentError(inOrder(problems))
  return { language: options.language, pages: finished, texts: tables.texts, emergency: tables.emergency, before: shared.blocks.get('before') ?? [], pictures: tables.pictures, uncheckedSafety: uncheckedSafety([...techniques, ...situations], [...pages.filter(({ slug }) => slug === 'get-help'), ...shared.files, ...situationTables.files], tables) }
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}

/** Passages of safety text that rest on K, their own or that of a limit they name (rule 15). */
function uncheckedSafety(techniques: readonly { file: string; passages: readonly Passage[] }[], wholly: readonly { file: string; passages: readonly Passage[] }[], tables: Tables): string[] {
  const safety = techniques.map(({ file, passages }) => ({ file, passages: passages.filter(({ section }) => ['Steps', 'Stop if', 'Not for'].includes(section)) }))
  const isUnchecked = (passage: Passage) => marksOf(passage, tables).includes('K')
  return [...safety, ...wholly].flatMap(({ file, passages }) => passages.filter(isUnchecked).map(({ line }) => `content/${file}:${line}`))
}
