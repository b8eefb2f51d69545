import 'fake-indexeddb/auto'
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { LogEntry } from '../../src/reader/log-entry.ts'
import { openLog } from '../../src/reader/log.ts'
import { keptText } from '../../src/reader/kept.ts'
// Loaded on demand in the guide; here already, so that no test waits for them.
import '../../src/pages/settings-form.tsx'
import '../../src/reader/reworded.ts'
import { openGuide } from './open-guide.tsx'

const entry: LogEntry = { id: 'a', at: 1_700_000_000_000, kind: 'technique', slug: 'roll', title: 'Roll', sides: ['left'], done: ['Roll'], seconds: 60, ended: 'done', before: 6, after: 4 }
const settings = 'gentle-hands settings'
const group = (name: string) => screen.findByRole('group', { name })
const choice = async (legend: string, name: string) => within(await group(legend)).getByRole<HTMLInputElement>('radio', { name })
const told = (words: RegExp) => screen.findByText(words, { selector: '[role="status"]' })
const fileInput = () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? document.createElement('input')
const fileOf = (kept: object, format = 1, log: readonly object[] = []) => new File([JSON.stringify({ app: 'gentle-hands', format, saved: '2026-11-22T12:00:00.000Z', kept, log })], 'gentle-hands-2026-11-22.json', { type: 'application/json' })

beforeEach(async () => {
  await openLog().clear()
  vi.restoreAllMocks()
})

test.for([
  ['Text size', 'Largest', '{"size":"largest"}'],
  ['Hand that holds the phone', 'Left', '{"hand":"left"}'],
  ['Side to start with', 'Right', '{"sideFirst":"right"}'],
  ['Pace', 'Slower', '{"pace":"slower"}'],
  ['Sound at each beat', 'On', '{"sound":"on"}'],
  ['Voice that reads each step', 'On', '{"voice":"on"}'],
  ['Speed of the voice', 'Slow', '{"voiceSpeed":"slow"}'],
  ['Word for your body', 'Chest', '{"word":"chest"}'],
  ['Fever in', '°F', '{"degrees":"fahrenheit"}'],
  ['Keep a log', 'On', '{"log":"on"}'],
] as const)('%s: %s is kept as soon as it is chosen, and the reader is told where', async ([legend, name, kept]) => {
  const { reader } = await openGuide('/settings/')
  expect((await choice(legend, name)).checked).toBe(false)
  await reader.press(await choice(legend, name))
  expect((await choice(legend, name)).checked).toBe(true)
  expect(localStorage.getItem(settings)).toBe(kept)
  expect(await told(/Kept on this phone only/)).toBeDefined()
})

test('every setting has one choice made, each under its heading', async () => {
  await openGuide('/settings/')
  await group('Text size')
  const groups = [...document.querySelectorAll('fieldset')]
  expect(groups.length).toBeGreaterThan(12)
  for (const each of groups) expect(each.querySelectorAll(':checked').length, each.textContent).toBe(1)
  expect(new Set([...document.querySelectorAll('input')].map(({ name }) => name)).size).toBe(groups.length + 1)
})

test('light and drawings are chosen here too', async () => {
  const { reader } = await openGuide('/settings/')
  await reader.press(await choice('Light', 'Night after 9 p.m.'))
  await reader.press(await choice('Skin', 'Deep'))
  expect([localStorage.getItem('gentle-hands light'), localStorage.getItem('gentle-hands drawing')]).toEqual(['evening', '{"side":"left","skin":"deep"}'])
})

test('a reader whose phone keeps nothing is told so', async () => {
  const { reader } = await openGuide('/settings/', { settings: keptText(window, undefined, settings) })
  await reader.press(await choice('Text size', 'Large'))
  expect(await told(/cannot keep them/)).toBeDefined()
})

test('where nothing can buzz there is nothing to choose, and a line says so', async () => {
  await openGuide('/settings/')
  await group('Pace')
  expect('vibrate' in navigator).toBe(screen.queryByRole('group', { name: 'Buzz at each beat' }) !== null)
  expect(screen.queryByText(/cannot buzz/) === null).toBe('vibrate' in navigator)
})

test('who says chest reads it on a page, in what stands above its steps, and in its picture', async () => {
  localStorage.setItem(settings, '{"word":"chest","degrees":"celsius"}')
  await openGuide('/techniques/side-to-side/')
  expect(await screen.findByText('Cup the chest in one hand, or in both.', { exact: false })).toBeDefined()
  expect(screen.getAllByRole('img').some((image) => /cup the chest/.test(image.getAttribute('aria-label') ?? ''))).toBe(true)
  expect(document.querySelector('main')?.textContent).not.toMatch(/cup the breast/i)
})

test('a reader who chooses a word sees pages speak it, and can take it back', async () => {
  const { reader } = await openGuide('/settings/')
  await reader.press(await choice('Word for your body', 'Chest'))
  await reader.press(screen.getByRole('link', { name: 'Eleven' }))
  expect((await screen.findAllByText(/\bthe chest\b/)).length).toBeGreaterThan(1)
  await reader.press(screen.getByRole('link', { name: 'Settings' }))
  await reader.press(await choice('Word for your body', 'Breast'))
  await reader.press(screen.getByRole('link', { name: 'Eleven' }))
  expect(screen.queryByText(/\bthe chest\b/)).toBeNull()
})

test('a file that is opened is kept, shows at once, and brings its log', async () => {
  const { reader } = await openGuide('/settings/')
  await group('Text size')
  await reader.upload(fileInput(), fileOf({ [settings]: '{"hand":"left"}', 'gentle-hands light': 'night' }, 1, [entry]))
  await told(/now kept here/)
  expect((await choice('Hand that holds the phone', 'Left')).checked).toBe(true)
  expect(document.documentElement.dataset['light']).toBe('night')
  expect(await openLog().all()).toEqual([entry])
})

test.for([
  ['a newer one', fileOf({ [settings]: '{"hand":"left"}' }, 3), /newer edition. Nothing has changed/],
  ['a wrong one', fileOf({ [settings]: '{"hand":"third"}', 'gentle-hands light': 'night' }), /not a file from this guide/],
  ['no file of ours', new File(['hello'], 'x.json', { type: 'application/json' }), /not a file from this guide/],
  ['a huge one', new File([fileOf({ 'gentle-hands light': 'night' }), ' '.repeat(5_000_000)], 'x.json', { type: 'application/json' }), /not a file from this guide/],
] as const)('a file that is %s is refused with its reason, and changes nothing', async ([, file, reason]) => {
  localStorage.setItem(settings, '{"size":"large"}')
  await openLog().put([entry])
  const { reader } = await openGuide('/settings/')
  await group('Text size')
  await reader.upload(fileInput(), file)
  await told(reason)
  expect({ ...localStorage }).toEqual({ [settings]: '{"size":"large"}' })
  expect(await openLog().all()).toEqual([entry])
})

test('all that is kept goes once the reader has said so twice, and not before', async () => {
  localStorage.setItem(settings, '{"size":"large"}')
  localStorage.setItem('gentle-hands light', 'night')
  localStorage.setItem('gentle-hands numbers', '{"midwife":"01865 123456"}')
  await openLog().put([entry])
  const { reader } = await openGuide('/settings/')
  await reader.press(await screen.findByRole('button', { name: 'Delete all that is kept' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }))
  await reader.press(screen.getByRole('button', { name: 'Keep it' }))
  expect(localStorage.length).toBe(3)
  await reader.press(screen.getByRole('button', { name: 'Delete all that is kept' }))
  await reader.press(screen.getByRole('button', { name: 'Delete all' }))
  await told(/All is deleted/)
  expect(localStorage.length).toBe(0)
  expect(document.documentElement.dataset['light']).toBeUndefined()
  expect(await openLog().all()).toEqual([])
})
