import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { contactSheet, lights, sheetMoments } from '../../src/drawing/contact-sheet.tsx'
import { root } from '../places.ts'

const { pages } = await loadGuide(root)
const techniques = pages.filter((page) => page.type === 'technique')
const sheet = contactSheet(techniques, `${readFileSync(join(root, 'src/drawing/figure.css'), 'utf8')}:root[data-light='dark'] { --drawn-dim: 0.86 }`)
const sections = sheet.split('<section>').slice(1)

test('who judges the drawings sees every technique, under its name, at four moments, on both sides, in three lights', () => {
  expect(sections.length).toBe(11)
  for (const [index, { title }] of techniques.entries()) {
    const section = sections[index] ?? ''
    expect(section).toContain(`<h2>${title}</h2>`)
    const rows = section.split('<div data-light=').slice(1)
    expect(rows.map((row) => /^"(\w+)"/.exec(row)?.[1]), title).toEqual([...lights])
    for (const row of rows) {
      const pictures = [...row.matchAll(/<svg [^>]*>.*?<\/svg>/g)].map(([svg]) => svg.replace(/aria-label="[^"]*"/, ''))
      expect(new Set(pictures).size, title).toBe(8)
      expect([...row.matchAll(/<figcaption>(left|right), /g)].map(([, side]) => side), title).toEqual([...Array(4).fill('left'), ...Array(4).fill('right')])
    }
  }
})

test('each of the three lights paints its own row', () => {
  expect(sheet).toContain("\n[data-light='dark'] {")
  expect(sheet).toContain("\n[data-light='night'] .figure {")
  expect(sheet).not.toMatch(/(?:html|:root)\[data-light/)
})

test('where a drawing has names for its scenes, the moments tell which they show', () => {
  const opposing = techniques.findIndex(({ title }) => title === 'Opposing')
  const { drawing } = techniques[opposing] ?? expect.unreachable()
  const shown = sheetMoments(drawing).map(({ scene }) => drawing.scenes[scene - 1]?.name)
  expect(new Set(shown).size).toBe(4)
  for (const name of shown) expect(sections[opposing]).toContain(`. ${name}, at `)
})
