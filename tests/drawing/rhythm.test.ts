import { expect, test } from 'vitest'
import { nipple } from '../../src/drawing/clock.ts'
import { loopSeconds } from '../../src/drawing/timeline.ts'
import { isAtWork, momentsOf, techniques, type Moment } from './drawings.ts'
import { distance } from './outline.ts'

const counted = techniques.filter(({ drawing }) => drawing.scenes.some(({ marks }) => marks.includes('four-beats')))

/** The four dots that count: one column, evenly apart, above the hand or below it the same. */
function beatsIn({ shapes }: Moment) {
  const dots = shapes.flatMap((shape) => (shape.kind === 'dot' && (shape.look === 'spot' || shape.look === 'beat') ? [shape] : []))
  return dots.filter(({ at }) => dots.filter((other) => other.at[0] === at[0]).length === 4).sort((a, b) => a.at[1] - b.at[1])
}

const apart = ({ hands: [hand] }: Moment) => distance(hand!.thumb.tip, hand!.firstFinger.tip)

test.for(counted)('$title counts four beats, and the full dot is the beat of the moment', ({ drawing }) => {
  for (const moment of momentsOf(drawing).filter(isAtWork)) {
    const dots = beatsIn(moment)
    expect(dots.flatMap(({ look }, beat) => (look === 'spot' ? [beat] : [])), `phase ${moment.phase}`).toEqual([Math.floor(moment.standing.along * 4)])
    const [back, squeeze, again, letGo] = dots.map(({ radius }) => radius)
    expect([again, letGo]).toEqual([squeeze, back])
    expect(squeeze).toBeGreaterThan(back ?? Infinity)
  }
})

test.for(counted)('a reader who follows $title says four words, one slow count each', ({ drawing }) => {
  expect(loopSeconds(drawing)).toBe(4)
})

test.for(counted)('$title goes back with open fingers, squeezes twice, and lets go on the last beat', ({ drawing }) => {
  const moments = momentsOf(drawing).filter(isAtWork)
  const open = apart(moments[0]!)
  const beat = (number: number) => moments.filter(({ standing }) => Math.floor(standing.along * 4) === number).map(apart)
  expect(Math.min(...beat(0))).toBeGreaterThan(open - 4)
  for (const squeeze of [1, 2]) expect(Math.min(...beat(squeeze))).toBeLessThan(open - 12)
  // Between the two, fingers give a little: without that it would be one.
  expect(Math.max(...beat(1).slice(-5), ...beat(2).slice(0, 5))).toBeGreaterThan(Math.min(...beat(1)) + 5)
  expect(beat(3).at(-1)).toBeGreaterThan(open - 2)
})

test.for(counted)('no dot of $title lies where the hand works', ({ drawing }) => {
  for (const moment of momentsOf(drawing).filter(isAtWork)) for (const { at } of beatsIn(moment)) expect(distance(at, nipple)).toBeGreaterThan(100)
})
