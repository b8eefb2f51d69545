import { expect, test } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { findIn } from '../../src/find/match-pages.ts'
import { root } from '../places.ts'

const { pages, texts } = await loadGuide(root)
const find = findIn(pages)

/** What a reader types, and a place that helps with it: one of the first three found begins with it. */
const typed: readonly (readonly [words: string, place: string])[] = [
  ['clog', '/questions/#can-i-push-the-clog-out'],
  ['Clog!', '/questions/#can-i-push-the-clog-out'],
  ['clogged', '/words/#ductal-narrowing'],
  ['clogged duct', '/words/#ductal-narrowing'],
  ['plug', '/words/#ductal-narrowing'],
  ['plugged duct', '/words/#ductal-narrowing'],
  ['blocked duct', '/situations/sore-lump/'],
  ['lump', '/get-help/#a-lump'],
  ['hard', '/situations/engorged/'],
  ['how hard', '/questions/#how-hard-should-i-press'],
  ['how long', '/questions/#how-long'],
  ['armpit swelling', '/techniques/armpit/'],
  ['engorgment', '/words/#engorgement'],
  ['olive oil', '/techniques/olive-oil/'],
  ['olve oil', '/techniques/olive-oil/'],
  ['kneeding', '/techniques/kneading/'],
  ['fever', '/get-help/'],
  ['mastitis', '/words/#mastitis'],
  ['abscess', '/words/#abscess'],
  ['absess', '/words/#abscess'],
  ['white spot', '/questions/#there-is-a-white-spot'],
  ['bleb', '/words/#bleb'],
  ['milk blister', '/words/'],
  ['blood in milk', '/get-help/#blood-in-your-milk'],
  ['ibuprofen', '/questions/#which-pain-relief'],
  ['advil', '/get-help/'],
  ['it hurts', '/questions/#it-hurts'],
  ['suicidal', '/get-help/'],
  ['call', '/get-help/#call-today'],
  ['emergency', '/get-help/#emergency'],
  ['911', '/get-help/#numbers-to-call'],
  ['offline', '/save/'],
  ['who wrote this', '/about/#who-wrote-this'],
]

test.for(typed)('a reader who types "%s" is led to %s', ([words, place]) => {
  const first = find(words).slice(0, 3).map(({ to }) => to)
  expect(first.some((to) => to.startsWith(place)), `${words} led to ${first.join(', ')}`).toBe(true)
})

/** What a reader types who knows only what hurts, and the situation that must come first. */
const hurts: readonly (readonly [words: string, situation: string])[] = [
  ['hard as a rock', 'engorged'],
  ['engorgment', 'engorged'],
  ["baby can't latch", 'tight-areola'],
  ['clogged duct', 'sore-lump'],
  ['plugged', 'sore-lump'],
  ['lump under arm', 'sore-lump'],
  ['bleb', 'sore-lump'],
  ["milk won't let down", 'slow-let-down'],
  ['inverted nipple', 'flat-nipple'],
  ['no milk coming out', 'stuck'],
  ['still full after feeding', 'still-full'],
  ['fever', 'red-and-hot'],
  ['red patch', 'red-and-hot'],
  ['mastitis', 'red-and-hot'],
  ['my baby died', 'milk-not-wanted'],
  ['stop breastfeeding', 'milk-not-wanted'],
]

test.for(hurts)('a reader who types "%s" finds "%s" first', ([words, slug]) => {
  expect(find(words)[0]?.to).toBe(`/situations/${slug}/`)
})

test.for(pages.filter(({ type }) => type === 'technique'))('a reader who types "$title" finds that technique first', (page) => {
  expect(find(page.title)[0]?.to.split('#')[0]).toBe(page.path)
})

test.for(pages.flatMap(({ path, aliases }) => aliases.map((alias) => [alias, path] as const)))('the other word "%s" leads to %s', ([alias, path]) => {
  expect(find(alias).map(({ to }) => to.split('#')[0])).toContain(path)
})

test.for(['xylophone', 'qqqq', 'car insurance', '', '   ', '?!', '<b>'])('a reader who types "%s" is told that nothing fits, at once', (words) => {
  expect(find(words)).toEqual([])
})

test('what the search proposes to try, it finds', () => {
  const proposed = texts.find.start.match(/\w+/g)?.filter((word) => !['Try', 'or'].includes(word)) ?? []
  expect(proposed.length).toBeGreaterThan(2)
  expect(proposed.filter((word) => find(word).length === 0)).toEqual([])
})

test('a reader who is still typing sees it come, from the third letter on', () => {
  for (const words of ['eng', 'engo', 'engorg']) expect(find(words).slice(0, 3).map(({ to }) => to)).toContain('/words/#engorgement')
})

test('every place that can be found is there', () => {
  const anchors = (page: (typeof pages)[number]) => JSON.stringify(page).matchAll(/"id":"([^"]+)"/g).map(([, id]) => `${page.path}#${id}`)
  const there = new Set(pages.flatMap((page) => [page.path, ...anchors(page)]))
  const words = ['milk', 'breast', 'baby', 'pain', 'hand', 'oil', 'duct', 'call', 'lymph', 'press']
  expect(words.flatMap((word) => find(word)).map(({ to }) => to).filter((to) => !there.has(to))).toEqual([])
})

test('a reader is never given more than a thumb can scroll through, nor a place twice', () => {
  for (const words of ['milk', 'a', 'the breast']) {
    const places = find(words).map(({ to }) => to)
    expect(places.length).toBeLessThanOrEqual(20)
    expect(new Set(places).size).toBe(places.length)
  }
})

test('what is found shows plain words: no marks, no numbers of sources', () => {
  expect(find('swelling narrow duct').filter(({ text }) => /\[(?:\d+|K|APP)\]/.test(text))).toEqual([])
})

const long = 100_000
const hostile: readonly (readonly [what: string, words: string])[] = [
  ['signs that mean something in a pattern', '(.*)+[^\\]{9}$|?(?=milk)'],
  ['a hundred thousand of them', '(a+)+$'.repeat(long / 6)],
  ['a hundred thousand letters in one word', 'm'.repeat(long)],
  ['a hundred thousand words', 'milk '.repeat(long / 5)],
  ['as many that nobody knows', Array.from({ length: long / 5 }, (_, at) => `q${at}`).join(' ')],
  ['names that every object has', '__proto__ constructor toString hasOwnProperty valueOf'],
  ['elements that would run', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['what turns the direction of writing', 'milk\u202e\u2066klim\u2069'],
  ['letters with a thousand marks each', `m${'\u0301'.repeat(1000)}ilk`],
  ['halves of characters', '\ud83d\udc00\ud83d'],
  ['nothing that is seen', '\u200b\u0000\ufeff\u2028'],
  ['wide, round and other letters', 'ｍｉｌｋ Ⓜilk молоко 牛奶 حليب'],
]

test.for(hostile)('a reader who types or pastes %s gets an answer, and places of the guide alone', ([, words]) => {
  const paths = new Set(pages.map(({ path }) => path))
  const places = find(words)
  expect(places.length).toBeLessThanOrEqual(20)
  expect(places.filter(({ to }) => !paths.has(to.split('#')[0] ?? ''))).toEqual([])
})

test('the words at the beginning of what was pasted still count', () => {
  expect(find(`engorged ${'x'.repeat(long)}`).map(({ to }) => to)).toContain('/situations/engorged/')
})
