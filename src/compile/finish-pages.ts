import type { Card, Page, PageLink, Source, TechniquePage } from '../guide/page.ts'
import { citedIn } from './check-claims.ts'
import type { Tables, Workshop } from './workshop.ts'
import type { CompiledPage } from './compile-page.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import { limitText } from './limit-text.ts'
import { pageAddresses, techniqueAddress } from '../guide/addresses.ts'

/** Joins what was compiled file by file: neighbours, cards, and the sources that each page cites. */
export function finishPages(techniques: readonly CompiledTechnique[], pages: readonly CompiledPage[], workshop: Workshop, version: string): Page[] {
  const ordered = [...techniques].sort((a, b) => a.front.number - b.front.number)
  const cards = new Map(ordered.map((technique) => [technique.fields.slug, cardOf(technique)]))
  return [
    ...pages.map((page) => finishPage(page, [...cards.values()], workshop.tables, version)),
    ...ordered.map((technique) => finishTechnique(technique, cards, workshop)),
  ]
}

function finishPage({ slug, front, body }: CompiledPage, techniques: readonly Card[], { sources }: Tables, version: string): Page {
  const { clinical: _, ...shown } = front
  const base = { ...shown, path: pageAddresses[slug], ...body }
  if (slug === 'home' || slug === 'techniques') return { ...base, type: slug, techniques }
  if (slug === 'sources') return { ...base, type: slug, sources: [...sources.values()] }
  if (slug === 'about' || slug === 'save') return { ...base, type: slug, version }
  return { ...base, type: slug }
}

function finishTechnique({ front, fields, body, passages }: CompiledTechnique, cards: ReadonlyMap<string, Card>, { tables, language }: Workshop): TechniquePage {
  const all = [...cards.values()]
  const limit = tables.limits.get(front.seconds)
  const { title, lead, description, checked, aliases, number, kind, label, because, alt, drawing } = front
  return {
    ...{ type: 'technique', path: techniqueAddress(fields.slug), title, lead, description, checked, aliases, ...body },
    ...{ number, kind, label, because, alt, drawing },
    count: all.length,
    lasts: limit ? limitText({ ...limit, low: limit.high }, language) : '',
    bars: front.bars.map((bar) => tables.bars[bar]),
    stopFirst: fields.stopIf[0] ?? '',
    goesWith: front.goesWith.flatMap((slug) => cards.get(slug) ?? []).map(({ path, title, lead }) => ({ path, title, lead })),
    insteadUse: front.insteadUse === undefined ? undefined : linkTo(cards.get(front.insteadUse)),
    sources: citedIn(passages, tables).flatMap((cited) => tables.sources.get(cited) ?? []).map(({ address: _, ...source }): Source => source),
    previous: linkTo(all.find((card) => card.number === number - 1)),
    next: linkTo(all.find((card) => card.number === number + 1)),
  }
}

function cardOf({ front, fields }: CompiledTechnique): Card {
  return { path: techniqueAddress(fields.slug), number: front.number, title: front.title, lead: front.lead, drawing: front.drawing }
}

const linkTo = (card: Card | undefined): PageLink | undefined => card && { path: card.path, title: card.title }
