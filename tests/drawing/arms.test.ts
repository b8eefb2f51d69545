import { expect, test } from 'vitest'
import { frameSize } from '../../src/drawing/shape.ts'
import { drawings, momentsOf } from './drawings.ts'
import { inFrame } from './outline.ts'

const drawn = drawings.map(({ title, drawing }) => {
  const arms = momentsOf(drawing).flatMap(({ phase, standing, hands }) => hands.map(({ arm }, index) => ({ arm, from: standing.scene.hands[index]!.from, where: `phase ${phase}, hand ${index + 1}` })))
  return { title, arms }
})

test.for(drawn)('each forearm of $title runs on past the frame: no arm ends in the picture', ({ arms }) => {
  expect(arms.filter(({ arm }) => inFrame(arm[0]!, -10) || inFrame(arm.at(-1)!, -10)).map(({ where }) => where)).toEqual([])
})

/** Well below the collarbones, which end at 92: a forearm across the chest leaves the frame here, or lower. */
const belowTheShoulder = 150

test.for(drawn)('no arm of $title comes from above the shoulder', ({ arms }) => {
  const isLow = ([x, y]: readonly [number, number]) => y > frameSize || (y > belowTheShoulder && (x < 0 || x > frameSize))
  const high = arms.flatMap(({ arm, where }) => arm.filter((point) => !inFrame(point) && !isLow(point)).map((point) => `${where} at ${point.join()}`))
  expect(high).toEqual([])
})

test.for(drawn)('each hand of $title comes from its own side: across the chest, or from this side below', ({ arms }) => {
  expect(arms.filter(({ arm, from }) => arm[0]![0] > frameSize / 2 !== (from === 'outer')).map(({ where }) => where)).toEqual([])
})
