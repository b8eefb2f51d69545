import { expect, test } from 'vitest'
import { savingPlan, type ListedFile } from '../../src/service-worker/saving-plan.ts'

const scope = 'https://guide.test/hands/'
const help = ['get-help/', 'get-help/page.json']
const pages = ['', 'page.json', '404.html', '404.json', 'techniques/roll/', 'techniques/roll/page.json']
const assets = ['assets/index.js', 'icons/icon.svg', 'manifest.webmanifest']
const files = (names: readonly string[]): ListedFile[] => names.map((name) => [scope + name, 'hash'])
const all = files([...help, ...pages, ...assets])

test('a first install fetches help by itself and first, the other pages together, and the rest singly', () => {
  expect(savingPlan(all, all, scope)).toEqual({ help: files(help), packed: files(pages), singly: files(assets) })
})

test('an update with a new script, so with every page new, fetches the pages together', () => {
  const missing = files([...help, ...pages, 'assets/index.js'])
  expect(savingPlan(missing, all, scope)).toEqual({ help: files(help), packed: files(pages), singly: files(['assets/index.js']) })
})

test('more than a third of the pages is enough, however many assets are kept', () => {
  const missing = files(pages.slice(0, 3))
  expect(savingPlan(missing, all, scope)).toEqual({ help: [], packed: missing, singly: [] })
})

test('an update with a new style, so with the HTML of every page new, fetches the pages together', () => {
  const missing = files(['get-help/', '', '404.html', 'techniques/roll/', 'assets/index.css'])
  expect(savingPlan(missing, all, scope)).toEqual({ help: files(['get-help/']), packed: files(['', '404.html', 'techniques/roll/']), singly: files(['assets/index.css']) })
})

test('an update that changes few of the pages fetches each singly', () => {
  const changed = files(['techniques/roll/', 'techniques/roll/page.json', 'assets/index.js'])
  expect(savingPlan(changed, all, scope)).toEqual({ help: [], packed: [], singly: changed })
})

test('where only assets are missing, or nothing, the pack is not fetched', () => {
  expect(savingPlan(files(assets), all, scope)).toEqual({ help: [], packed: [], singly: files(assets) })
  expect(savingPlan([], all, scope)).toEqual({ help: [], packed: [], singly: [] })
})

test('a changed help page comes first also when it comes alone', () => {
  expect(savingPlan(files(help), all, scope)).toEqual({ help: files(help), packed: [], singly: [] })
})
