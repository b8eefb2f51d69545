import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import indexHtml from '../../index.html?raw'
import { lightAt, lightOf, lights, unchosenLight, untilNextLight } from '../../src/reader/light.ts'

const key = 'gentle-hands light'

// happy-dom has no HTMLMetaElement.media.
Object.defineProperty(HTMLMetaElement.prototype, 'media', { configurable: true, get(this: HTMLMetaElement) { return this.getAttribute('media') ?? '' } })

afterEach(() => vi.useRealTimers())

beforeEach(() => {
  localStorage.clear()
  delete document.documentElement.dataset['light']
  document.head.innerHTML = [...indexHtml.matchAll(/<meta name="theme-color"[^>]*>/g)].join('')
})

const light = () => document.documentElement.dataset['light']
const bars = () => [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content)
const fromOtherTab = (changed: string | null, newValue: string | null) => void dispatchEvent(new StorageEvent('storage', { key: changed, newValue }))

test.for([
  ['auto', undefined, ['#faf6ee', '#15110d']],
  ['day', 'day', ['#faf6ee', '#faf6ee']],
  ['dark', 'dark', ['#15110d', '#15110d']],
  ['night', 'night', ['#000000', '#000000']],
] as const)('a reader who chooses %s sees it at once, the browser\'s own bar too', ([choice, shown, colours]) => {
  const chosen = lightOf(document, localStorage)
  chosen.choose(choice)
  expect(light()).toBe(shown)
  expect(chosen.current()).toBe(choice)
  expect(bars()).toEqual(colours)
  expect(localStorage.getItem(key)).toBe(shown ?? null)
})

test('a reader who goes back to the phone\'s own light has both bars as they were', () => {
  const before = bars()
  const chosen = lightOf(document, localStorage)
  chosen.choose('night')
  chosen.choose('auto')
  expect(light()).toBeUndefined()
  expect(bars()).toEqual(before)
})

const clock = (time: string) => vi.useFakeTimers({ now: new Date(`2026-11-22T${time}`) })

test.for(lights.flatMap((choice) => ['20:59', '21:00', '00:00', '06:59', '07:00', '12:00'].map((time) => [choice, time] as const)))('the next visit begins in %s at %s before a script is loaded, the same as it was chosen', ([choice, time]) => {
  clock(time)
  lightOf(document, localStorage).choose(choice)
  const chosen = [light(), bars()]
  delete document.documentElement.dataset['light']
  document.head.innerHTML = [...indexHtml.matchAll(/<meta name="theme-color"[^>]*>/g)].join('')
  const inline = /<script>([^]*?)<\/script>/.exec(indexHtml)?.[1] ?? ''
  new Function(inline)()
  expect([light(), bars()]).toEqual(chosen)
  expect(lightOf(document, localStorage).current()).toBe(choice)
})

test.for([
  ['20:59:59', 'auto'],
  ['21:00:00', 'night'],
  ['23:59:59', 'night'],
  ['00:00:00', 'night'],
  ['06:59:59', 'night'],
  ['07:00:00', 'auto'],
] as const)('night after 9 p.m.: at %s it is %s, and so it stays until it changes', ([time, shown]) => {
  const now = new Date(`2026-11-22T${time}`)
  expect(lightAt('evening', now.getHours())).toBe(shown)
  const next = new Date(now.getTime() + untilNextLight(now))
  expect([next.getHours(), next.getMinutes(), next.getSeconds()]).toEqual([shown === 'night' ? 7 : 21, 0, 0])
  expect(untilNextLight(now)).toBeGreaterThan(0)
  expect(untilNextLight(now)).toBeLessThanOrEqual(14 * 3_600_000)
})

test('an open page becomes night at 9 p.m. and is like the phone again at 7 a.m., by itself', () => {
  clock('20:30')
  lightOf(document, localStorage).choose('evening')
  expect(light()).toBeUndefined()
  vi.advanceTimersByTime(29 * 60_000)
  expect(light()).toBeUndefined()
  vi.advanceTimersByTime(60_000)
  expect(light()).toBe('night')
  expect(bars()).toEqual(['#000000', '#000000'])
  vi.advanceTimersByTime(10 * 3_600_000 - 1)
  expect(light()).toBe('night')
  vi.advanceTimersByTime(1)
  expect(light()).toBeUndefined()
  expect(bars()).toEqual(['#faf6ee', '#15110d'])
})

test('a page that slept past 9 p.m. is night as soon as it is seen again', () => {
  clock('20:30')
  lightOf(document, localStorage).choose('evening')
  vi.setSystemTime(new Date('2026-11-22T22:00'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(light()).toBe('night')
})

test('who chooses another light is not turned red at 9 p.m.', () => {
  clock('20:30')
  const chosen = lightOf(document, localStorage)
  chosen.choose('evening')
  chosen.choose('day')
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(3_600_000)
  expect(light()).toBe('day')
})

test.for([
  ['there is none', undefined],
  ['it is full', { getItem: () => null, setItem: () => { throw new Error('QuotaExceededError') } }],
] as const)('the light holds until the page closes where %s: no storage', ([, kept]) => {
  // Only these are called.
  const chosen = lightOf(document, kept as unknown as Storage | undefined)
  chosen.choose('night')
  expect(chosen.current()).toBe('night')
  expect(chosen.canKeep()).toBe(false)
})

test('a choice in another tab counts here too, and is told to the page', () => {
  const chosen = lightOf(document, localStorage)
  const changed = vi.fn()
  const leave = chosen.subscribe(changed)
  fromOtherTab(key, 'night')
  expect(chosen.current()).toBe('night')
  expect(bars()).toEqual(['#000000', '#000000'])
  expect(changed).toHaveBeenCalledTimes(1)
  leave()
  fromOtherTab(key, 'day')
  expect(changed).toHaveBeenCalledTimes(1)
})

test('another tab changes nothing else, and cannot bring in nonsense', () => {
  const chosen = lightOf(document, localStorage)
  chosen.choose('night')
  fromOtherTab('something else', 'day')
  expect(chosen.current()).toBe('night')
  fromOtherTab(key, 'purple')
  expect(chosen.current()).toBe('auto')
})

test('before anything is known, the light is the phone\'s own', () => {
  unchosenLight.choose('night')
  expect(unchosenLight.current()).toBe('auto')
  expect(light()).toBeUndefined()
})
