import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { reworded } from '../../src/reader/reworded.ts'

const { pages, before } = await loadGuide(join(import.meta.dirname, '../..'))
const chest = '{"word":"chest","degrees":"celsius"}'

/** Every text of some data, with the names that lead to it. */
function textsIn(data: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof data === 'string') return [[way, data]]
  return typeof data === 'object' && data !== null ? Object.entries(data).flatMap(([key, value]) => textsIn(value, `${way}.${key}`)) : []
}

const named = /\.(id|path|to|slug|subject|type|kind|sign|skin|breast)$/
const cited = /\.sources\.\d+\.(text|address|seen|unchecked|by)$/

test.for(pages)('$path keeps its addresses, names and sources to the letter in other words', (page) => {
  const same = (data: unknown) => textsIn(data).filter(([way]) => named.test(way) || cited.test(way) || /\.(rows|aliases)\./.test(way))
  expect(same(reworded(page, chest))).toEqual(same(page))
})

test.for(pages)('$path says breast only where every reader does, and no degrees that were not chosen', (page) => {
  const said = textsIn(reworded(page, chest)).filter(([way]) => !named.test(way) && !cited.test(way) && !/\.(rows|aliases)\./.test(way)).map(([, text]) => text)
  const allowed = /breastbone|["“]breast["”]|breast (or chest|cancer|pain\b|shields|surgery or cancer)|accessory breast tissue|breast massage in lactation|infection of the breast|infected breast/gi
  const quotes = textsIn(page).filter(([way]) => /\.blocks\.\d+\.blocks\./.test(way)).map(([, text]) => text)
  expect(said.filter((text) => /breast/i.test(text.replaceAll(allowed, '')) && !quotes.includes(text))).toEqual([])
  expect(said.filter((text) => text.includes('°F'))).toEqual([])
})

test('what stands above the steps of every technique speaks the same words', () => {
  expect(JSON.stringify(reworded(before, chest))).toContain('breast surgery or cancer')
  expect(reworded(before, '')).toBe(before)
})

test('a page that has nothing to change is the same, and so is each part of one that has', () => {
  for (const page of pages) expect(reworded(page, '')).toBe(page)
  const page = pages.find(({ path }) => path === '/techniques/roll/')
  const read = reworded(page, chest)
  expect(read).not.toBe(page)
  expect(read?.type === 'technique' && page?.type === 'technique' && read.sources === page.sources && read.drawing.scenes[0]?.hands === page.drawing.scenes[0]?.hands).toBe(true)
})

test('a quote is what its author wrote', () => {
  const quote = { kind: 'box', type: 'quote', blocks: [{ kind: 'paragraph', text: ['She held her breast.'] }] }
  expect(reworded([quote, 'Her breast.'], chest)).toEqual([quote, 'Her chest.'])
})
