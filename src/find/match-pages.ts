/**
 * Search over everything, made on the device from the pages themselves, so that no text is sent twice and it
 * works with no network. Runs anywhere.
 */
import MiniSearch from 'minisearch'
import { situationsAddress } from '../guide/addresses.ts'
import type { Block, Inline, Section } from '../guide/blocks.ts'
import type { Page } from '../guide/page.ts'

/** One place that a search can lead to. */
export interface Place {
  readonly to: string
  readonly title: string
  /** What of the page this is; empty for the page itself. */
  readonly heading: string
  readonly text: string
}

interface Entry extends Place {
  readonly id: number
  readonly aliases: string
}

/** Finds the places that fit `words` best, the best first. */
export type Find = (words: string) => readonly Place[]

const mostPlaces = 20

/** Nobody types more, in characters; a whole page that was pasted would hold the phone up for minutes. */
const mostWords = 100

export function findIn(pages: readonly Page[]): Find {
  const entries = pages.flatMap(placesOf).map((place, id) => ({ ...place, id }))
  const index = new MiniSearch<Entry>({
    fields: ['title', 'heading', 'aliases', 'text'],
    searchOptions: { boost: { title: 4, heading: 4, aliases: 3 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.15 : 0), boostDocument: (id) => weightOf(entries[id]) },
  })
  index.addAll(entries)
  return (typed) => {
    const words = typed.slice(0, mostWords)
    const all = index.search(words, { combineWith: 'AND' })
    // Some of the words, then, but whole: the beginnings of all of them would find anything.
    const found = all.length > 0 ? all : index.search(words, { prefix: false })
    return found.slice(0, mostPlaces).flatMap(({ id }) => entries[id] ?? [])
  }
}

/** Who searches wants to know what to do: a situation comes before the page that explains its word. */
function weightOf(entry: Entry | undefined): number {
  if (!entry || entry.heading !== '') return 1
  return entry.to.startsWith(situationsAddress) ? 4 : 1.5
}

function placesOf(page: Page): Omit<Entry, 'id'>[] {
  const top = { to: page.path, title: page.title, heading: '', text: `${page.lead} ${page.intro.map(blockText).join(' ')}`.trim(), aliases: page.aliases.join(' ') }
  return [top, ...page.sections.flatMap((section) => sectionPlaces(page, section)), ...wordPlaces(page)]
}

function sectionPlaces(page: Page, section: Section): Omit<Entry, 'id'>[] {
  const prose = section.blocks.filter((block) => block.kind !== 'terms')
  const own = { to: `${page.path}#${section.id}`, title: page.title, heading: section.heading, text: prose.map(blockText).join(' '), aliases: prose.flatMap(numbersIn).join(' ') }
  return [own, ...section.sections.flatMap((inner) => sectionPlaces(page, inner))]
}

/** Each word of a glossary is a place of its own. */
function wordPlaces(page: Page): Omit<Entry, 'id'>[] {
  const terms = page.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'terms' ? block.entries : []))
  return terms.map(({ id, term, text }) => ({ to: `${page.path}#${id}`, title: page.title, heading: term, text: inlineText(text), aliases: '' }))
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.text)
    case 'list':
      return block.items.flat().map(blockText).join(' ')
    case 'terms':
      return block.entries.map(({ term, text }) => `${term}: ${inlineText(text)}`).join(' ')
    case 'box':
      return block.blocks.map(blockText).join(' ')
    case 'pictures':
      return block.pictures.map(({ title }) => title).join(' ')
    case 'emergency-numbers':
      return block.rows.map(({ name }) => name).join(' ')
    default:
      return block satisfies never
  }
}

function inlineText(text: readonly Inline[]): string {
  return text.map((part) => (typeof part === 'string' ? part : part.kind === 'marks' ? '' : inlineText(part.text))).join('')
}

/** The numbers that a reader may type for an emergency. */
function numbersIn(block: Block): readonly string[] {
  return block.kind === 'emergency-numbers' ? block.rows.flatMap(({ emergency }) => emergency) : []
}
