import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { root } from '../places.ts'
import { drawings, phasesOf } from './drawings.ts'

const folder = join(root, 'src/drawing')
/** Where a picture moves in a page: the thin edges of the engine. */
const edges = /^(?:paint|each-frame|while-seen|use-.*)\.ts$/
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !edges.test(name))

test.for(sources)('%s knows no document, no clock and no chance', (name) => {
  expect(readFileSync(join(folder, name), 'utf8').match(/\b(Date|performance|Math\.random|crypto|window|document|globalThis|localStorage|matchMedia|navigator)\b[.([]/g)).toBeNull()
})

test.for(drawings)('$title is drawn the same again, whatever was drawn between', ({ drawing }) => {
  const all = () => phasesOf(20).map((phase) => JSON.stringify(figureShapes(drawing, phase, 'left')))
  const once = all()
  expect(all().reverse()).toEqual(once.reverse())
})

test.for(drawings)('$title goes round: the end of its loop is its beginning', ({ drawing }) => {
  expect(figureShapes(drawing, 1, 'right')).toEqual(figureShapes(drawing, 0, 'right'))
  expect(figureShapes(drawing, 2.25, 'right')).toEqual(figureShapes(drawing, 0.25, 'right'))
})
