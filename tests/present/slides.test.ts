import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { slidesOfTechniques } from '../../src/present/slides-of.ts'

const { pages } = await loadGuide(join(import.meta.dirname, '../..'))
const page = pages.find((page): page is PageOf<'present'> => page.type === 'present')!
const all = pages.filter((page): page is PageOf<'technique'> => page.type === 'technique' && page.kind !== 'teach-only')
const slugOf = (path: string) => path.split('/').at(-2) ?? ''
const chosen = (...slugs: string[]) => slugs.flatMap((slug) => all.filter(({ path }) => slugOf(path) === slug))
const steps = (techniques: typeof all) => slidesOfTechniques(techniques, page).flatMap((slide) => (slide.kind === 'step' ? [slide] : []))
const names = (...slugs: string[]) => steps(chosen(...slugs)).map(({ name }) => name)

test('oil is wiped off before anything but the strokes that it is for, and before the end', () => {
  expect(names('olive-oil', 'opposing')).toEqual(['Olive oil', 'Wipe off oil', 'Opposing'])
  expect(names('olive-oil')).toEqual(['Olive oil', 'Wipe off oil'])
  expect(names('olive-oil', 'armpit')).toEqual(['Olive oil', 'Armpit', 'Wipe off oil'])
  expect(names('olive-oil', 'armpit', 'roll')).toEqual(['Olive oil', 'Armpit', 'Wipe off oil', 'Roll'])
  expect(names('armpit', 'olive-oil', 'tapping')).toEqual(['Armpit', 'Olive oil', 'Wipe off oil', 'Tapping'])
  expect(names('armpit', 'opposing')).toEqual(['Armpit', 'Opposing'])
})

test('the wipe says how, and tells of no evidence', () => {
  const wipe = steps(chosen('olive-oil')).at(-1)
  expect(wipe).toMatchObject({ say: 'Wipe the oil off with a warm, damp cloth. Then dry your skin and wash your hands.', stopIf: [], known: undefined, drawing: undefined })
})

test('oil has no time of its own, and every other technique has', () => {
  for (const technique of all) expect([technique.kind, steps([technique])[0]?.lasts]).toEqual([technique.kind, technique.kind === 'oil' ? undefined : technique.lasts])
})
