import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../../src/guide/page.ts'
import { builtPages } from '../browser/built-pages.ts'
import { buildFolder } from '../places.ts'
import { situationAddress, techniqueAddress } from '../../src/guide/addresses.ts'
import { planAsked } from '../../src/guide/plan-address.ts'
import { presentedIn } from '../../src/guide/present-address.ts'
import { wantedIn } from '../../src/guide/session-address.ts'

const dist = buildFolder('first')
const htmlOf = (path: string) => readFile(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8')

let pages: { page: Page; html: string }[]
beforeAll(async () => {
  pages = await Promise.all((await builtPages('first')).map(async (page) => ({ page, html: await htmlOf(page.path) })))
})

const parts = ['Steps', 'You may feel', 'Stop if', 'Not for', 'Why it may help', 'What is known', 'Goes with', 'Sources']
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')
const count = (text: string, piece: string) => text.split(piece).length - 1

test('every page has one main heading, its own title and its own description', () => {
  const titles = pages.map(({ html }) => matches(html, /<title>(.*?)<\/title>/g))
  const descriptions = pages.map(({ html }) => matches(html, /<meta name="description" content="(.*?)"/g))
  expect(titles.every((found) => found.length === 1) && descriptions.every((found) => found.length === 1)).toBe(true)
  expect(new Set(titles.flat()).size).toBe(pages.length)
  expect(new Set(descriptions.flat()).size).toBe(pages.length)
  expect(pages.filter(({ html }) => count(html, '<h1') !== 1).map(({ page }) => page.path)).toEqual([])
})

test('every technique has its eight parts, in order', () => {
  const techniques = pages.filter(({ page }) => page.type === 'technique')
  expect(techniques.length).toBe(11)
  for (const { page, html } of techniques) expect(matches(html, /<h2[^>]*>(.*?)<\/h2>/g), page.path).toEqual(parts)
})

test('in the block of every technique\'s steps stands a stop rule that names pain (rule 4)', () => {
  for (const { page, html } of pages.filter(({ page }) => page.type === 'technique')) {
    const steps = /<section id="steps">(.*?)<\/section>/s.exec(html)?.[1] ?? ''
    expect(steps, page.path).toMatch(/Stop if: [^<]*\b(pain|hurts?)\b/i)
  }
})

test('the red flags stand before the steps of every technique', () => {
  for (const { page, html } of pages.filter(({ page }) => page.type === 'technique')) {
    expect(html.indexOf('data-type="danger"'), page.path).toBeGreaterThan(0)
    expect(html.indexOf('data-type="danger"'), page.path).toBeLessThan(html.indexOf('<section id="steps"'))
  }
})

test('before a script runs, a word of the glossary is a link and promises nothing more', () => {
  const links = pages.flatMap(({ html }) => matches(html, /<a ([^>]*href="\/words\/#[^>]*)>/g))
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter((link) => link.includes('aria-'))).toEqual([])
})

test('every page carries the honest line', () => {
  for (const { page, html } of pages) expect(html, page.path).toContain('No clinician has reviewed it yet')
})

test('every link inside the guide leads to a file, and its fragment to an element, or to what can be led, planned or shown', async () => {
  const ids = new Map(pages.map(({ page, html }) => [page.path, new Set(matches(html, /\sid="([^"]+)"/g))]))
  const broken = pages.flatMap(({ page, html }) => matches(html, /<a [^>]*href="([^"]+)"/g)
    .filter((href) => !/^(https:|tel:)/.test(href))
    .filter((href) => {
      const { pathname, hash } = new URL(href, `http://guide${page.path}`)
      const target = ids.get(pathname)
      if (pathname === '/session/' && hash.includes('=')) return !ids.has(leadingPath(hash))
      if (pathname === '/plan/' && hash.includes('=')) return !beginsWith(hash, ids)
      if (pathname === '/present/' && hash.includes('=')) return !ids.has(shownPath(hash))
      return !target || (hash !== '' && !target.has(decodeURIComponent(hash.slice(1))))
    })
    .map((href) => `${page.path} → ${href}`))
  expect(broken).toEqual([])
})

/** The page that a session's fragment plays. */
function leadingPath(hash: string): string {
  const wanted = wantedIn(hash)
  return typeof wanted === 'string' ? wanted : wanted.kind === 'situation' ? situationAddress(wanted.slug) : techniqueAddress(wanted.slug)
}

/** The page of the situation that a presenter's fragment shows. */
function shownPath(hash: string): string {
  const presented = presentedIn(hash, [])
  return typeof presented === 'object' && presented.kind === 'situation' ? situationAddress(presented.slug) : hash
}

/** Whether a plan can begin with what this fragment names. */
function beginsWith(hash: string, known: ReadonlyMap<string, unknown>): boolean {
  const asked = planAsked(hash, [])
  if (asked?.kind === 'from') return known.has(situationAddress(asked.slug))
  return (asked?.kind === 'new' || asked?.kind === 'add') && asked.slugs.every((slug) => known.has(techniqueAddress(slug)))
}

test('no page repeats an id', () => {
  for (const { page, html } of pages) {
    const ids = matches(html, /\sid="([^"]+)"/g)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), page.path).toEqual([])
  }
})

test('no page has an inline script but the one that all share, a handler, a style attribute, or hidden content', () => {
  const scripts = new Set(pages.flatMap(({ html }) => matches(html, /<script>([\s\S]*?)<\/script>/g)))
  expect(scripts.size).toBe(1)
  for (const { page, html } of pages) {
    expect(html, page.path).not.toMatch(/<[^>]+\s(on\w+|style)=/)
    expect(html, page.path).not.toContain('<div hidden')
  }
})

describe('telephone numbers (rule 12)', () => {
  test('stand on the help page alone, with the words that hold everywhere before them', () => {
    expect(pages.filter(({ html }) => html.includes('tel:')).map(({ page }) => page.path)).toEqual(['/get-help/'])
    const help = pages.find(({ page }) => page.path === '/get-help/')?.html ?? ''
    expect(help.indexOf('your emergency number')).toBeGreaterThan(0)
    expect(help.indexOf('your emergency number')).toBeLessThan(help.indexOf('tel:'))
  })

  test('each country says when its numbers were checked', () => {
    const help = pages.find(({ page }) => page.path === '/get-help/')?.html ?? ''
    expect(count(help, 'data-country=')).toBeGreaterThan(9)
    expect(matches(help, /((?:Checked|Listed): \d{4}-\d\d-\d\d)/g).length).toBe(count(help, 'data-country='))
  })
})
