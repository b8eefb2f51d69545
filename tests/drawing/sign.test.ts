import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Look, Point, Shape } from '../../src/drawing/shape.ts'
import { signShapes, signSize } from '../../src/drawing/sign-shapes.ts'
import { Sign } from '../../src/drawing/sign.tsx'
import { signNames, type SignName } from '../../src/guide/drawing-names.ts'
import { root } from '../places.ts'

const pointsOf = (shape: Shape): readonly Point[] =>
  shape.kind === 'path' ? [...shape.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]) : [shape.at]

const looksOf = (sign: SignName): readonly Look[] => signShapes(sign).map(({ look }) => look)
/** Outlines without their paint: what is left to whoever cannot tell the colours. */
const linesOf = (sign: SignName) => JSON.stringify(signShapes(sign).map((shape) => ({ ...shape, look: '' })))
const svgOf = (sign: SignName, alt: string) => renderToStaticMarkup(createElement(Sign, { sign, alt })).replace(/^[^]*?(?=<svg)/, '')
const style = readFileSync(join(root, 'src/drawing/figure.css'), 'utf8')

/** A line may run past the edge, so that its round end is not seen, and be led from beyond; no further. */
const pastTheEdge = 10

test.for(signNames)('%s is drawn within its frame, in whole units', (sign) => {
  const numbers = signShapes(sign).flatMap(pointsOf).flat()
  expect(numbers.length).toBeGreaterThan(20)
  for (const number of numbers) {
    expect(Number.isInteger(number)).toBe(true)
    expect(number).toBeGreaterThanOrEqual(-pastTheEdge)
    expect(number).toBeLessThanOrEqual(signSize + pastTheEdge)
  }
})

test('a reader tells the signs apart by shape alone', () => {
  expect(new Set(signNames.map(linesOf)).size).toBe(signNames.length)
})

test.for(['red-and-hot', 'milk-not-wanted'] as const)('%s shows no drop, and nothing of milk', (sign) => {
  const ofMilk: readonly Look[] = ['milk', 'not-yet', 'full', 'oil']
  expect(looksOf(sign).filter((look) => ofMilk.includes(look))).toEqual([])
})

test('whoever does not want milk sees no nipple either', () => {
  expect(looksOf('milk-not-wanted').filter((look) => look === 'nipple' || look === 'areola')).toEqual([])
})

test('danger is the colour of the hot patch alone', () => {
  expect(signNames.filter((sign) => looksOf(sign).includes('danger'))).toEqual(['red-and-hot'])
})

test.for(signNames)('every paint of %s is in the style that comes along', (sign) => {
  for (const look of looksOf(sign)) expect(style).toMatch(new RegExp(`\\.figure-${look}[ ,{]`))
})

test.for(signNames)('%s says its alt where it has one, and hides where the choice beside it speaks', (sign) => {
  expect(svgOf(sign, 'A sore spot')).toMatch(/^<svg [^>]*role="img" aria-label="A sore spot"/)
  expect(svgOf(sign, '')).toMatch(/^<svg [^>]*aria-hidden="true"/)
  expect(svgOf(sign, '')).not.toMatch(/aria-label| (id|style)=|url\(#|<text|<style/)
})
