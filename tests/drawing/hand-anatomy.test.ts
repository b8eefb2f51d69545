import { expect, test } from 'vitest'
import { poses } from '../../src/drawing/pose.ts'
import { frameSize, type Point } from '../../src/drawing/shape.ts'
import { drawings, momentsOf } from './drawings.ts'
import type { Digit, HandSeen } from './hands-in.ts'
import { degreesBetween, distance, distanceToOutline, inFrame, isInside, turnsRight, wayFrom } from './outline.ts'

const drawn = drawings.map(({ title, drawing }) => {
  const moments = momentsOf(drawing)
  const hands = moments.flatMap(({ phase, standing, hands }) => hands.map((hand, index) => ({ hand, says: standing.scene.hands[index]!, where: `phase ${phase}, hand ${index + 1}` })))
  return { title, moments, hands }
})

const digitNames = ['little finger', 'ring finger', 'middle finger', 'first finger', 'thumb'] as const

test.for(drawn)('each hand of $title has four fingers and a thumb, at any moment', ({ moments }) => {
  for (const { phase, standing, hands } of moments) expect(hands.map(({ digits }) => digits.length), `phase ${phase}`).toEqual(standing.scene.hands.map(() => 5))
})

/** As wide as the ink of an outline: a corner that is no further out leaves no gap. */
const ink = 2.2

test.for(drawn)('each finger and thumb of $title grows out of its own palm, with no gap', ({ hands }) => {
  const gaps = hands.flatMap(({ hand: { arm, digits }, where }) =>
    digits.flatMap(({ root, corners }, index) => {
      const bare = (point: Point, far: number) => inFrame(point) && !isInside(point, arm) && distanceToOutline(point, arm) > far
      return bare(root, 0) || corners.some((corner) => bare(corner, ink)) ? [`${digitNames[index]}, ${where}`] : []
    }),
  )
  expect(gaps).toEqual([])
})

/**
 * In a mirror, and when a reader looks down at herself, her right arm is on the right. Laid on the chest so that the
 * back of the hand is seen, its fingers lead to the left and its thumb is up: to the right of where the fingers lead.
 * The other arm is the other way round, and so is a hand that is turned to show its palm.
 */
const thumbIsRightOfFingers = (armOnTheRight: boolean, showsBack: boolean) => armOnTheRight === showsBack

/** From the little finger's root to the first finger's, on to the thumb's: a turn that no movement of a hand undoes. */
const hasThumbRightOfFingers = ({ fingers, firstFinger, thumb }: HandSeen) => turnsRight(wayFrom(fingers[0]!.root, firstFinger.root), wayFrom(firstFinger.root, thumb.root)) > 0

test.for(drawn)('each thumb of $title is on the side where this arm has it', ({ hands }) => {
  const wrong = hands.filter(({ hand }) => hasThumbRightOfFingers(hand) !== thumbIsRightOfFingers(hand.arm[0]![0] > frameSize / 2, hand.showsNails))
  expect(wrong.map(({ where }) => where)).toEqual([])
})

test.for(drawn)('each thumb of $title is beside the first finger', ({ hands }) => {
  const wrong = hands.filter(({ hand: { fingers, firstFinger, thumb } }) => distance(thumb.root, firstFinger.root) > distance(thumb.root, fingers[0]!.root))
  expect(wrong.map(({ where }) => where)).toEqual([])
})

/** A finger that reaches for its place stretches a little in a drawing; more would be another finger. */
const [shortest, longest] = [0.8, 1.2]

test.for(drawn)('each finger of $title is as long as its hand has it, at any moment', ({ hands }) => {
  const wrong = hands.flatMap(({ hand, says, where }) =>
    [...poses[says.pose].fingers, poses[says.pose].thumb].flatMap((finger, index) => {
      const share = hand.digits[index]!.length / finger.length
      return share < shortest || share > longest ? [`${digitNames[index]} of ${says.pose} is ${share.toFixed(2)} of itself, ${where}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

/** Points lie on half units, so that a straight finger may seem to bend a few degrees. */
const straightens = 6

test.for(drawn)('no finger of $title is broken: it bends softly, and one way', ({ hands }) => {
  const wrong = hands.flatMap(({ hand, where }) =>
    hand.digits.flatMap((digit, index) => {
      const bends = bendsOf(digit)
      const bothWays = Math.max(...bends) > straightens && Math.min(...bends) < -straightens
      return bothWays || bends.some((bend) => Math.abs(bend) > 45) ? [`${digitNames[index]}, ${where}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

/** Degrees at each joint; to the right is more than 0. */
function bendsOf({ joints }: Digit): readonly number[] {
  const bones = joints.slice(1).map((joint, index) => wayFrom(joints[index]!, joint))
  return bones.slice(1).map((bone, index) => Math.sign(turnsRight(bones[index]!, bone)) * degreesBetween(bones[index]!, bone))
}

test.for(drawn.filter(({ hands }) => hands.some(({ says }) => says.pose === 'c-hold')))('finger and thumb of a hold in $title bend towards each other, as a hand closes', ({ hands }) => {
  const wrong = hands.filter(({ hand: { thumb, firstFinger }, says }) =>
    says.pose === 'c-hold' && (distance(thumb.tip, firstFinger.tip) >= distance(straight(thumb), firstFinger.tip) || distance(firstFinger.tip, thumb.tip) >= distance(straight(firstFinger), thumb.tip)))
  expect(wrong.map(({ where }) => where)).toEqual([])
})

/** Where the tip would be, had the digit not bent. */
function straight({ joints: [root, next], length }: Digit): Point {
  const share = length / distance(root!, next!)
  return [root![0] + (next![0] - root![0]) * share, root![1] + (next![1] - root![1]) * share]
}
