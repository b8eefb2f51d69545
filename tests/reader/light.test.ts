import { beforeEach, expect, test, vi } from 'vitest'
import indexHtml from '../../index.html?raw'
import { lightOf, lights, unchosenLight } from '../../src/reader/light.ts'

const key = 'gentle-hands light'

// happy-dom has no HTMLMetaElement.media.
Object.defineProperty(HTMLMetaElement.prototype, 'media', { configurable: true, get(this: HTMLMetaElement) { return this.getAttribute('media') ?? '' } })

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
  expect(localStorage.getItem(key)).toBe(choice)
})

test('a reader who goes back to the phone\'s own light has both bars as they were', () => {
  const before = bars()
  const chosen = lightOf(document, localStorage)
  chosen.choose('night')
  chosen.choose('auto')
  expect(light()).toBeUndefined()
  expect(bars()).toEqual(before)
})

test.for(lights)('the next visit begins in %s before a script is loaded, the same as it was chosen', (choice) => {
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
  ['there is none', undefined],
  ['it is full', { setItem: () => { throw new Error('QuotaExceededError') } }],
] as const)('the light holds until the page closes where %s: no storage', ([, kept]) => {
  // Only setItem is called.
  const chosen = lightOf(document, kept as unknown as Storage | undefined)
  chosen.choose('night')
  expect(chosen.current()).toBe('night')
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
