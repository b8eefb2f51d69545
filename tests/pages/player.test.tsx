import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import { momentsOf, sceneAlone } from '../../src/drawing/moments.ts'
import { paint } from '../../src/drawing/paint.ts'
import { Picture } from '../../src/drawing/picture.tsx'
import { frameSize, type Shape } from '../../src/drawing/shape.ts'
import { loopSeconds, stillPhase } from '../../src/drawing/timeline.ts'
import type { Drawing } from '../../src/guide/drawing.ts'
import { openGuide, techniques } from './open-guide.tsx'

const technique = (slug: string) => {
  const page = techniques.find(({ path }) => path.endsWith(`/${slug}/`))
  if (!page) throw new Error(`No technique is called ${slug}.`)
  return page
}
const { path, drawing, alt } = technique('opposing')

/** The display: it shows a frame when the test says so. */
let frames: FrameRequestCallback[]
let now: number
let wantsStillness: boolean

class AlwaysSeen {
  observe: () => void
  disconnect = () => {}
  constructor(tell: (seen: readonly { isIntersecting: boolean }[]) => void) {
    this.observe = () => tell([{ isIntersecting: true }])
  }
}

beforeEach(() => {
  frames = []
  now = 1000
  wantsStillness = false
  vi.stubGlobal('requestAnimationFrame', (tell: FrameRequestCallback) => frames.push(tell))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void (frames[id - 1] = () => {}))
  vi.stubGlobal('matchMedia', () => ({ matches: wantsStillness, addEventListener: () => {}, removeEventListener: () => {} }))
  vi.stubGlobal('IntersectionObserver', AlwaysSeen)
  return () => vi.unstubAllGlobals()
})

/** Lets so many seconds pass, in frames of a twentieth. */
const pass = (seconds: number) => act(async () => {
  for (let frame = 0; frame <= Math.round(seconds * 20); frame++) {
    const waiting = frames.splice(0, frames.length, ...frames.map(() => () => {}))
    now += 50
    for (const tell of waiting) tell(now)
  }
})

const picture = () => screen.getByRole('img', { name: alt })
const button = (name: string) => screen.getByRole('button', { name })
const said = () => screen.getByRole('group', { name: 'Moving picture' }).querySelector('[aria-live]')?.textContent
/** What a picture made afresh for a moment would hold. */
function drawn(of: Drawing, phase: number, side: 'left' | 'right' = 'left') {
  const { container, unmount } = render(<Picture shapes={figureShapes(of, phase, side)} skin={of.skin} size={frameSize} alt="" />)
  const held = container.firstElementChild?.innerHTML
  unmount()
  return held
}
const still = (index: number) => drawn(drawing, stillPhase(drawing, drawing.stills[index]))

test('painted or rendered, a picture is the same, whatever it showed before', () => {
  const few: readonly Shape[] = [{ kind: 'word', look: 'number', at: [10, 20], text: '12', size: 17 }, { kind: 'path', look: 'ink', d: 'M0,0L1,1', width: 3 }]
  const { container } = render(<Picture shapes={few} skin="sand" size={frameSize} alt="" />)
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture.')
  for (const { drawing } of techniques) for (const phase of [0, 0.3, 0.6]) {
    paint(svg, figureShapes(drawing, phase, 'left'))
    expect(svg.innerHTML).toBe(drawn(drawing, phase))
  }
  paint(svg, few)
  expect(svg.innerHTML).toBe(render(<Picture shapes={few} skin="sand" size={frameSize} alt="" />).container.firstElementChild?.innerHTML)
})

test('a painter touches nothing where nothing moves', () => {
  const shapes = figureShapes(drawing, 0.2, 'left')
  const { container } = render(<Picture shapes={shapes} skin="sand" size={frameSize} alt="" />)
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('There is no picture.')
  const touched = new MutationObserver(() => {})
  touched.observe(svg, { subtree: true, childList: true, attributes: true, characterData: true })
  paint(svg, shapes)
  expect(touched.takeRecords().length).toBe(0)
})

test('the picture stands on its first still until the reader presses Play', async () => {
  await openGuide(path)
  await pass(2)
  expect(frames.filter((tell) => tell.length > 0)).toEqual([])
  expect(picture().innerHTML).toBe(still(0))
  expect(said()).toBe(`1 of ${momentsOf(drawing).length} ${drawing.stills[0]?.say}`)
})

test('Play moves it, Pause holds it there, and Play goes on', async () => {
  const { reader } = await openGuide(path)
  await reader.press(button('Play'))
  await pass(1)
  const moved = picture().innerHTML
  expect(moved).toBe(drawn(drawing, stillPhase(drawing) + 1 / loopSeconds(drawing)))
  await reader.press(button('Pause'))
  await pass(1)
  expect(picture().innerHTML).toBe(moved)
  await reader.press(button('Play'))
  await pass(1)
  expect(picture().innerHTML).not.toBe(moved)
})

test('while it plays, it names the scene and reads nothing out', async () => {
  const { reader } = await openGuide(path)
  await reader.press(button('Play'))
  await pass(0.2)
  expect(said()).toBe('12 and 6')
  await pass(7)
  expect(said()).toBe('5 and 11')
  expect(document.querySelector('[aria-live="polite"]')).toBeNull()
  await reader.press(button('Pause'))
  expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('5 and 11')
})

test('Slower makes it half as fast, then a quarter, then as it was, and says so', async () => {
  const { reader } = await openGuide(path)
  const pace = () => screen.getAllByRole('status').map(({ textContent }) => textContent).find((text) => text?.endsWith('speed'))
  expect(pace()).toBe('Normal speed')
  await reader.press(button('Slower'))
  expect(pace()).toBe('Half speed')
  await reader.press(button('Play'))
  await pass(1)
  expect(picture().innerHTML).toBe(drawn(drawing, stillPhase(drawing) + 0.5 / loopSeconds(drawing)))
  await reader.press(button('Slower'))
  expect(pace()).toBe('Quarter speed')
  await reader.press(button('Normal speed'))
  expect(pace()).toBe('Normal speed')
})

test('steps stand on the moments that matter, with their words, both ways', async () => {
  const { reader } = await openGuide(path)
  const moments = momentsOf(drawing)
  const second = moments.findIndex(({ say }) => say === drawing.stills[1]?.say)
  expect(second).toBeGreaterThan(0)
  for (let step = 0; step < second; step++) await reader.press(button('Forward'))
  expect(said()).toBe(`${second + 1} of ${moments.length} ${drawing.stills[1]?.say}`)
  expect(picture().innerHTML).toBe(still(1))
  for (let step = 0; step < second; step++) await reader.press(button('Back'))
  expect(picture().innerHTML).toBe(still(0))
})

test('a reader picks a pair by the hours that stand on this breast, and sees it alone', async () => {
  const { reader } = await openGuide(path)
  await reader.press(screen.getByRole('radio', { name: '4 and 10' }))
  const pair = sceneAlone(drawing, 2)
  expect(picture().innerHTML).toBe(drawn(pair, momentsOf(pair)[0]?.phase ?? 0))
  expect([...picture().querySelectorAll('text')].map(({ textContent }) => textContent).sort()).toEqual(['10', '4'])
  await reader.press(button('Play'))
  await pass(5)
  expect(picture().innerHTML).toBe(drawn(pair, (momentsOf(pair)[0]?.phase ?? 0) + 5 / loopSeconds(pair)))
  await reader.press(screen.getByRole('radio', { name: 'All' }))
  await reader.press(button('Pause'))
  expect(picture().innerHTML).toBe(still(0))
})

test('whatever else changes on the page, a picture that plays does not jump', async () => {
  const { reader } = await openGuide(path)
  await reader.press(button('Play'))
  await pass(1)
  const moved = picture().innerHTML
  await reader.press(button('Slower'))
  await reader.press(button('Change the drawing'))
  await reader.press(screen.getByRole('radio', { name: 'Deep' }))
  expect(picture().getAttribute('class')).toBe('figure figure-deep')
  expect(picture().innerHTML).toBe(moved)
  await reader.press(screen.getByRole('radio', { name: 'Rounder' }))
  expect(picture().innerHTML).toBe(drawn({ ...drawing, breast: 'round' }, stillPhase(drawing) + 1 / loopSeconds(drawing)))
})

test('a drawing whose scenes have no names has nothing to pick', async () => {
  await openGuide(technique('roll').path)
  expect(screen.queryByRole('radio')).toBeNull()
})

test('it is played by keyboard', async () => {
  const { reader } = await openGuide(path)
  button('Play').focus()
  await reader.keyboard('{Enter}')
  await pass(1)
  expect(picture().innerHTML).not.toBe(still(0))
  await reader.keyboard(' ')
  expect(button('Play')).toBe(document.activeElement)
})

test('with reduced motion nothing plays: the reader goes through three stills and their words', async () => {
  wantsStillness = true
  const { reader } = await openGuide(path)
  expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Slower' })).toBeNull()
  expect(said()).toBe(`1 of 3 ${drawing.stills[0]?.say}`)
  for (const index of [1, 2, 0]) {
    await reader.press(button('Next picture'))
    expect(said()).toBe(`${index + 1} of 3 ${drawing.stills[index]?.say}`)
    expect(picture().innerHTML).toBe(still(index))
  }
  await reader.press(button('Previous picture'))
  expect(picture().innerHTML).toBe(still(2))
})

test('another technique stands still, whatever the last one did', async () => {
  const { reader } = await openGuide(path)
  await reader.press(button('Play'))
  await pass(1)
  await reader.press(screen.getByRole('link', { name: /^Next/ }))
  const { drawing, alt } = technique('tapping')
  expect(screen.getByRole('button', { name: 'Play' })).toBeDefined()
  expect(screen.getByRole('img', { name: alt }).innerHTML).toBe(drawn(drawing, stillPhase(drawing)))
})

test('the three stills are told once: their pictures are hidden from who cannot see them', async () => {
  await openGuide(path)
  expect(screen.getAllByRole('img').length).toBe(1)
})
