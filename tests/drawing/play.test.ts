import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { momentsOf, namedOn, sceneAlone } from '../../src/drawing/moments.ts'
import { atFirst, nextPlay, type Play, type PlayEvent } from '../../src/drawing/play.ts'
import { loopSeconds, standingAt, stillPhase } from '../../src/drawing/timeline.ts'
import type { Drawing } from '../../src/guide/drawing.ts'
import type { PageOf } from '../../src/guide/page.ts'
import { root } from '../places.ts'

const { pages } = await loadGuide(root)
const techniques = pages.filter((page): page is PageOf<'technique'> => page.type === 'technique')
const drawingOf = (slug: string): Drawing => {
  const page = techniques.find(({ path }) => path.endsWith(`/${slug}/`))
  if (!page) throw new Error(`No technique is called ${slug}.`)
  return page.drawing
}
const opposing = drawingOf('opposing')

const after = (drawing: Drawing, events: readonly PlayEvent[]) => events.reduce((play, event) => nextPlay(drawing, play, event), atFirst(drawing))
const forward = { kind: 'step', by: 1, among: 'moments' } as const
const back = { kind: 'step', by: -1, among: 'moments' } as const
const frame = { kind: 'passed', seconds: 0.05 } as const
const seconds = (drawing: Drawing, from: Play, to: Play) => (((to.phase - from.phase + 1) % 1) * loopSeconds(drawing))

test.for(techniques)('$title stands on its first still, and time alone does not move it', ({ drawing }) => {
  const play = atFirst(drawing)
  expect(play).toEqual({ isPlaying: false, phase: stillPhase(drawing), pace: 1, scene: undefined })
  expect(nextPlay(drawing, play, frame)).toEqual(play)
})

test.for([[1, 0.1], [2, 0.05], [3, 0.025], [4, 0.1]] as const)('pressed %i times with the last back to normal, Slower makes 0.1 seconds of it into %f', ([presses, moved]) => {
  const play = after(opposing, [{ kind: 'play' }, ...Array.from({ length: presses - 1 }, () => ({ kind: 'slower' }) as const)])
  const later = nextPlay(opposing, nextPlay(opposing, play, frame), frame)
  expect(seconds(opposing, play, later)).toBeCloseTo(moved)
})

test('it goes round and round, and stays where it is paused', () => {
  const round = Array.from({ length: Math.ceil(loopSeconds(opposing) / 0.05) + 2 }, () => frame)
  const play = after(opposing, [{ kind: 'play' }, ...round])
  expect(seconds(opposing, atFirst(opposing), play)).toBeLessThan(0.2)
  const paused = nextPlay(opposing, play, { kind: 'pause' })
  expect(nextPlay(opposing, paused, frame)).toEqual({ ...play, isPlaying: false })
})

test('who comes back after an hour finds the hands where they were', () => {
  const play = after(opposing, [{ kind: 'play' }])
  expect(seconds(opposing, play, nextPlay(opposing, play, { kind: 'passed', seconds: 3600 }))).toBeCloseTo(0.1)
})

test.for(techniques)('step by step, a reader of $title sees each scene and each still, and comes back to the first', ({ drawing }) => {
  const count = momentsOf(drawing).length
  const stood = Array.from({ length: count }, (_, steps) => after(drawing, Array.from({ length: steps }, () => forward)))
  expect(new Set(stood.map(({ phase }) => phase)).size).toBe(count)
  expect(new Set(stood.map(({ phase }) => standingAt(drawing, phase).index)).size).toBe(drawing.scenes.length)
  for (const still of drawing.stills) expect(stood.map(({ phase }) => phase)).toContain(stillPhase(drawing, still))
  expect(after(drawing, Array.from({ length: count }, () => forward))).toEqual(atFirst(drawing))
})

test('a step back undoes a step forward, and one from between two moments goes to the nearest on that side', () => {
  expect(after(opposing, [forward, forward, back])).toEqual(after(opposing, [forward]))
  expect(after(opposing, [back, forward])).toEqual(atFirst(opposing))
  const between = [{ kind: 'play' }, frame, frame] as const
  expect(after(opposing, [...between, back])).toEqual(atFirst(opposing))
  expect(after(opposing, [...between, forward])).toEqual(after(opposing, [forward]))
})

test('a step stops what plays', () => {
  expect(after(opposing, [{ kind: 'play' }, forward]).isPlaying).toBe(false)
})

test('one pair alone: it begins with its own moment, steps and plays within it, and All brings back the rest', () => {
  const chosen = after(opposing, [{ kind: 'choose', scene: 3 }])
  expect(chosen).toMatchObject({ isPlaying: false, scene: 3 })
  expect(loopSeconds(sceneAlone(opposing, 3))).toBe(opposing.scenes[3]?.tempo)
  const [first, second] = momentsOf(sceneAlone(opposing, 3))
  expect([chosen.phase, nextPlay(opposing, chosen, forward).phase]).toEqual([first?.phase, second?.phase])
  expect(nextPlay(opposing, chosen, { kind: 'choose', scene: undefined })).toEqual(atFirst(opposing))
})

test('choosing a pair neither starts a picture that stands nor stops one that plays', () => {
  expect(after(opposing, [{ kind: 'play' }, { kind: 'choose', scene: 1 }]).isPlaying).toBe(true)
})

test.for(techniques)('who wants nothing to move goes through the three stills of $title in their order, both ways', ({ drawing }) => {
  const [one, two, three] = drawing.stills.map((still) => stillPhase(drawing, still))
  const next = { kind: 'step', by: 1, among: 'stills' } as const
  expect([[next], [next, next], [next, next, next]].map((events) => after(drawing, events).phase)).toEqual([two, three, one])
  expect(after(drawing, [{ ...next, by: -1 }]).phase).toBe(three)
})

test('stills belong to the whole: going through them leaves a pair that was chosen', () => {
  expect(after(opposing, [{ kind: 'choose', scene: 3 }, { kind: 'step', by: 1, among: 'stills' }]).scene).toBeUndefined()
})

test('on the left breast a pair has the hours that stand there', () => {
  const names = (drawing: Drawing) => drawing.scenes.map(({ name }) => name)
  expect(names(namedOn(opposing, 'right')).slice(0, 3)).toEqual(['12 and 6', '1 and 7', '2 and 8'])
  expect(names(namedOn(opposing, 'left')).slice(0, 3)).toEqual(['12 and 6', '5 and 11', '4 and 10'])
})
