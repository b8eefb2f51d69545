import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Page } from '../../src/guide/page.ts'
import { builtPages } from '../browser/built-pages.ts'
import { buildFolder } from '../places.ts'

const dist = buildFolder('first')

interface BuiltPage {
  readonly path: string
  readonly type: Page['type']
  /** What stands in its first style element. */
  readonly style: string
  readonly classes: ReadonlySet<string>
  readonly html: string
}

let pages: readonly BuiltPage[]
let sheetName: string
let sheet: string

beforeAll(async () => {
  const sheets = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.css'))
  expect(sheets.length).toBe(1)
  sheetName = sheets[0] ?? ''
  sheet = await readFile(join(dist, sheetName), 'utf8')
  pages = await Promise.all((await builtPages('first')).map(async ({ path, type }) => {
    const html = await readFile(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8')
    const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
    return { path, type, html, classes, style: /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '' }
  }))
})

const classesOf = (css: string) => new Set([...css.matchAll(/\.([a-z_-][\w-]*)/gi)].map(([, name = '']) => name))
/** Its rules, from one brace to the next, each declaration by itself. */
const declarations = (css: string) => new Set([...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, text = '']) => text.split(';')))
const queries = (css: string) => new Set([...css.matchAll(/@media[^{]*/g)].map(([query]) => query))

test('a page carries the style of every class it has, so that it is whole without the stylesheet', () => {
  const styled = classesOf(sheet)
  for (const { path, style, classes } of pages) {
    const own = classesOf(style)
    expect([...classes].filter((name) => styled.has(name) && !own.has(name)), path).toEqual([])
  }
})

test('a page leaves out what only other kinds of page use: a quarter of all styles at least', () => {
  for (const { path, style } of pages) expect(style.length, path).toBeLessThan(0.75 * sheet.length)
})

test('what a page carries stands in the stylesheet to the letter, written for the same browsers', () => {
  for (const { path, style } of pages) {
    expect([...declarations(style)].filter((text) => !declarations(sheet).has(text)), path).toEqual([])
    expect([...queries(style)].filter((text) => !queries(sheet).has(text)), path).toEqual([])
  }
})

test('a page of text carries nothing of the figure; one with a picture has its colours in every light, on paper and in forced colours', () => {
  for (const { path, html, style } of pages) {
    if (!html.includes('<svg')) expect(style, path).not.toContain('.figure')
    else for (const where of [/\.figure\{/, /prefers-color-scheme:dark\)\{[^}]*--drawn-dim/, /\[data-light=['"]?dark['"]?\]\{[^}]*--drawn-dim/, /\[data-light=['"]?night['"]?\] \.figure\{/, /@media print\{[^@]*\.figure,/, /@media \(forced-colors:active\)\{[^@]*\.figure,/]) expect(style, path).toMatch(where)
    expect(html, path).not.toContain('data-href="figure"')
  }
})

test('pages of one kind carry one style, as the policy names each', () => {
  for (const [type, ofType] of Map.groupBy(pages, (page) => page.type)) expect(new Set(ofType.map(({ style }) => style)).size, type).toBe(1)
})

test('every page names the stylesheet, disabled, so that no browser fetches it before the script wants it', () => {
  for (const { path, html } of pages) expect(html.match(/<link rel="stylesheet"[^>]*>/g), path).toEqual([`<link rel="stylesheet" href="/${sheetName}" disabled>`])
})
