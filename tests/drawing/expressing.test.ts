import { expect, test } from 'vitest'
import { nipple } from '../../src/drawing/clock.ts'
import { poses } from '../../src/drawing/pose.ts'
import type { Point } from '../../src/drawing/shape.ts'
import { isAtWork, momentsOf, scenesWith, type Moment } from './drawings.ts'
import { degreesBetween, distance, pointsOf, wayFrom } from './outline.ts'

const holds = scenesWith(({ hands }) => hands.some(({ pose }) => pose === 'c-hold')).map(({ title, scene, drawing }) => ({ title, scene, moments: momentsOf(drawing, 80).filter(isAtWork) }))

/** A reader measures in her own fingers, so that the drawing is measured in those it shows. */
const fingerWidth = poses['c-hold'].fingers.at(-1)!.thick

const tipsOf = ({ hands }: Moment): readonly [Point, Point] => [hands[0]!.thumb.tip, hands[0]!.firstFinger.tip]

/** From the nipple as it is drawn at rest. */
const edge = ({ shapes }: Moment) => Math.max(...shapes.filter(({ look }) => look === 'nipple').flatMap(pointsOf).map((point) => distance(point, nipple)))

test.for(holds)('finger and thumb of $title lie opposite each other, with the nipple between them', ({ moments }) => {
  const aside = moments.filter((moment) => {
    const [thumb, finger] = tipsOf(moment)
    return degreesBetween(wayFrom(nipple, thumb), wayFrom(nipple, finger)) < 170
  })
  expect(aside.map(({ phase }) => phase)).toEqual([])
})

test.for(holds)('$title begins where it says: two finger-widths out, or a little nearer, or further', ({ scene, moments }) => {
  const far = { nearer: [1.2, 1.7], near: [1.7, 2.3], further: [2.3, 3] }[scene.hands[0]!.reach as string]!
  for (const tip of tipsOf(moments[0]!)) {
    const widths = (distance(tip, nipple) - 10) / fingerWidth
    expect(widths).toBeGreaterThan(far[0]!)
    expect(widths).toBeLessThan(far[1]!)
  }
})

test.for(holds)('finger and thumb of $title never slide: they come together with the skin, a few millimetres, and not round', ({ moments }) => {
  const slid = moments.flatMap((moment) =>
    tipsOf(moment).flatMap((tip, index) => {
      const from = tipsOf(moments[0]!)[index]!
      const nearer = distance(from, nipple) - distance(tip, nipple)
      const round = degreesBetween(wayFrom(nipple, from), wayFrom(nipple, tip))
      return nearer > 11 || nearer < -1 || round > 2.5 ? [`${index === 0 ? 'thumb' : 'finger'}, phase ${moment.phase}`] : []
    }),
  )
  expect(slid).toEqual([])
})

test.for(holds)('finger and thumb of $title keep off the nipple', ({ moments }) => {
  expect(moments.filter((moment) => tipsOf(moment).some((tip) => distance(tip, nipple) < edge(moment) + fingerWidth / 2)).map(({ phase }) => phase)).toEqual([])
})
