import type { Page, TechniquePage } from '../guide/page.ts'
import type { Card, CitedSource, PageLink } from '../guide/page-parts.ts'
import { citedIn, citingHeadings, withCitingPages } from './citations.ts'
import type { CompiledPage } from './compile-page.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import { choicesOf, finishSituation, inOrder, readAsBody, usesOf, type Joined } from './finish-situations.ts'
import { ledPage } from './led-page.ts'
import { limitText } from './limit-text.ts'
import { pageAddresses, techniqueAddress } from '../guide/addresses.ts'
import { firstStill } from '../guide/drawing.ts'

/** Joins what was compiled file by file: neighbours, cards, and the sources that each page cites. */
export function finishPages(joined: Joined, version: string): Page[] {
  const { techniques, situations, pages } = joined
  const ordered = [...techniques].sort((a, b) => a.front.number - b.front.number)
  const cards = new Map(ordered.map((technique) => [technique.fields.slug, cardOf(technique)]))
  const finished = inOrder(situations).map((situation) => finishSituation(situation, joined))
  const all = [
    ...finished.map((page) => ({ path: page.path, title: page.title, body: readAsBody(page) })),
    ...ordered.map(({ fields, front, body }) => ({ path: techniqueAddress(fields.slug), title: front.title, body })),
    ...pages.map(({ slug, front, body }) => ({ path: pageAddresses[slug], title: front.title, body })),
  ]
  const sources = withCitingPages([...joined.workshop.tables.sources.values()], all)
  return [
    ...pages.map((page) => finishPage(page, [...cards.values()], sources, joined, version)),
    ...finished,
    ...ordered.map((technique) => finishTechnique(technique, cards, joined)),
  ]
}

function finishPage({ slug, front, body }: CompiledPage, cards: readonly Card[], sources: readonly CitedSource[], joined: Joined, version: string): Page {
  const { clinical: _, ...shown } = front
  const base = { ...shown, path: pageAddresses[slug], ...body }
  if (slug === 'home') return { ...base, type: slug, situations: choicesOf(joined.situations), techniques: cards.map(({ path, title }) => ({ path, title })) }
  if (slug === 'session' || slug === 'plan' || slug === 'present') return { ...base, ...ledPage(slug, joined) }
  if (slug === 'techniques') return { ...base, type: slug, techniques: cards }
  if (slug === 'sources') return { ...base, type: slug, sources }
  if (slug === 'about' || slug === 'save') return { ...base, type: slug, version }
  return { ...base, type: slug }
}

function finishTechnique(technique: CompiledTechnique, cards: ReadonlyMap<string, Card>, { situations, workshop: { tables, language } }: Joined): TechniquePage {
  const { front, fields, body } = technique
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
    ...usesOf(technique, situations),
    sources: citedIn(body).flatMap((cited) => tables.sources.get(cited) ?? []).map(({ address: _, ...source }): CitedSource => ({ ...source, citedAt: citingHeadings(source, body) })),
    previous: linkTo(all.find((card) => card.number === number - 1)),
    next: linkTo(all.find((card) => card.number === number + 1)),
  }
}

function cardOf({ front, fields }: CompiledTechnique): Card {
  return { path: techniqueAddress(fields.slug), number: front.number, title: front.title, lead: front.lead, drawing: firstStill(front.drawing) }
}

const linkTo = (card: Card | undefined): PageLink | undefined => card && { path: card.path, title: card.title }
