import { act, cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Log, LogEntry } from '../../src/reader/log-entry.ts'
import { LogList } from '../../src/session/log-list.tsx'

const night: LogEntry = {
  id: 'night', at: new Date(2026, 10, 22, 3, 10).getTime(), kind: 'situation', slug: 'engorged', title: 'My breasts are hard and full', sides: ['left', 'right'],
  done: ['Armpit', 'Fingertips', 'Cold'], seconds: 372, ended: 'done', before: 6, after: 4,
}
const noon: LogEntry = { ...night, id: 'noon', at: new Date(2026, 10, 21, 12, 5).getTime(), kind: 'technique', slug: 'roll', title: 'Roll', sides: ['right'], done: [], seconds: 40, ended: 'hurt', before: 3, after: undefined }
const nightWhen = 'Nov 22, 2026, 3:10 AM'
const noonWhen = 'Nov 21, 2026, 12:05 PM'

/** A log in memory; while `refuses` says so, a call rejects. */
function logOf(...entries: readonly LogEntry[]) {
  const kept = new Map(entries.map((entry) => [entry.id, entry]))
  const refuses = { is: false }
  const asked = <Answer,>(act: () => Answer) => async () => {
    if (refuses.is) throw new Error('This device did not let the guide change what it keeps.')
    return act()
  }
  const log: Log = {
    all: asked(() => [...kept.values()].sort((one, other) => other.at - one.at)),
    put: (entries) => asked(() => entries.forEach((entry) => kept.set(entry.id, entry)))(),
    remove: (id) => asked(() => void kept.delete(id))(),
    clear: asked(() => kept.clear()),
  }
  return { log, kept: () => [...kept.keys()], refuses }
}

const hands = userEvent.setup()
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => act(() => hands.click(button(name)))
const row = (when: string) => within(screen.getByRole('heading', { name: when }).closest('li') ?? document.body)
const open = (log: Log, onExport?: () => Promise<void>) => act(async () => void render(<article><LogList log={log} {...(onExport && { onExport })} /></article>))

/** What a reader sees without styles is on paper too; this is the table alone, as its rows. */
const paper = () => within(screen.getByRole('table')).getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent))

beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.stubGlobal('print', vi.fn())
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a reader sees what she did, when, and how it felt, the newest first', async () => {
  await open(logOf(noon, night).log)
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.replaceAll(/\s/g, ' '))).toEqual([nightWhen, noonWhen])
  row(nightWhen).getByText('My breasts are hard and full')
  row(nightWhen).getByText('Pain, 0 to 10: 6 before, 4 after')
  row(nightWhen).getByText('Left, Right · 6 minutes · Done to the end')
  row(nightWhen).getByText('Armpit, Fingertips, and Cold')
  row(noonWhen).getByText('Pain, 0 to 10: 3 before')
  row(noonWhen).getByText('Right · 40 seconds · Stopped: it hurt')
})

test('what she did not say is not shown', async () => {
  await open(logOf({ ...night, before: undefined, after: undefined, sides: [], done: [] }).log)
  expect(row(nightWhen).queryByText(/Pain/)).toBeNull()
  row(nightWhen).getByText('6 minutes · Done to the end')
})

test('no pain at all is a feeling too', async () => {
  await open(logOf({ ...night, before: 0, after: undefined }, { ...noon, before: undefined, after: 0 }, { ...night, id: 'third', at: 0, before: 0, after: 0 }).log)
  row(nightWhen).getByText('Pain, 0 to 10: 0 before')
  row(noonWhen).getByText('Pain, 0 to 10: 0 after')
  screen.getByText('Pain, 0 to 10: 0 before, 0 after')
})

test('the day is written as the reader writes it, in the language of the page', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT', 'en-GB', 'en-US'])
  await open(logOf(night).log)
  screen.getByRole('heading', { name: '22 Nov 2026, 03:10' })
  vi.restoreAllMocks()
})

test('an empty log says that this is fine, and offers nothing to print or delete', async () => {
  await open(logOf().log, async () => {})
  screen.getByText(/and that is fine/)
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('one entry is deleted at a press, and the same press brings it back', async () => {
  const { log, kept } = logOf(night, noon)
  await open(log)
  await press(`Delete: ${nightWhen}`)
  expect(kept()).toEqual(['noon'])
  expect(screen.getByRole('status').textContent).toBe('Deleted.')
  expect(row(nightWhen).queryByText(/Pain/)).toBeNull()
  expect(document.activeElement).toBe(button(`Undo: ${nightWhen}`))
  expect(paper().length).toBe(2)
  await press(`Undo: ${nightWhen}`)
  expect(kept().toSorted()).toEqual(['night', 'noon'])
  expect(screen.getByRole('status').textContent).toBe('It is back.')
  expect(paper().length).toBe(3)
  expect(document.activeElement).toBe(button(`Delete: ${nightWhen}`))
})

test('all is deleted only where the reader says so twice, in two places', async () => {
  const { log, kept } = logOf(night, noon)
  await open(log)
  await press('Delete all')
  screen.getByRole('group', { name: 'Delete the whole log? You cannot undo this.' })
  await press('No, keep it')
  expect(document.activeElement).toBe(button('Delete all'))
  expect(screen.queryByRole('group')).toBeNull()
  await press('Delete all')
  await press('Delete all')
  expect(kept().length).toBe(2)
  await press('Delete all')
  await press('Yes, delete all')
  expect(kept()).toEqual([])
  expect(screen.getByRole('status').textContent).toBe('All of it is deleted.')
  screen.getByText(/and that is fine/)
  expect(document.activeElement?.contains(screen.getByRole('status'))).toBe(true)
  expect(document.activeElement).not.toBe(document.body)
})

test('a log that cannot be read says so in words, and is read again at a press', async () => {
  const { log, refuses } = logOf(night)
  refuses.is = true
  await open(log)
  expect(screen.getByRole('alert').textContent).toBe('The log could not be read. It was not changed.')
  expect(screen.queryByText(/and that is fine/)).toBeNull()
  refuses.is = false
  await press('Try again')
  expect(screen.queryByRole('alert')).toBeNull()
  row(nightWhen).getByText('My breasts are hard and full')
  expect(document.activeElement).not.toBe(document.body)
})

test('what cannot be deleted stays to be seen, and the reader is told', async () => {
  const { log, refuses } = logOf(night)
  await open(log)
  refuses.is = true
  await press(`Delete: ${nightWhen}`)
  expect(row(nightWhen).getByRole('alert').textContent).toBe('This phone could not delete it. It is still here.')
  row(nightWhen).getByText('Pain, 0 to 10: 6 before, 4 after')
  await press('Delete all')
  await press('Yes, delete all')
  expect(within(screen.getByRole('group')).getByRole('alert').textContent).toBe('This phone could not delete the log. It is all still here.')
  expect(document.activeElement).toBe(button('Yes, delete all'))
  row(nightWhen).getByText('Pain, 0 to 10: 6 before, 4 after')
  refuses.is = false
  await press(`Delete: ${nightWhen}`)
  expect(screen.queryByRole('alert')).toBeNull()
  refuses.is = true
  await press(`Undo: ${nightWhen}`)
  expect(row(nightWhen).getByRole('alert').textContent).toBe('It could not be put back. Press Undo again.')
  button(`Undo: ${nightWhen}`)
})

test('for the consultant there is one table with a column for each thing, and a button that prints', async () => {
  await open(logOf(night, { ...noon, after: 0 }).log)
  expect(paper().map((cells) => cells.map((cell) => cell?.replaceAll(/\s/g, ' ')))).toEqual([
    ['When', 'What', 'Breast', 'Steps', 'Time', 'Pain before', 'Pain after', 'How it ended'],
    [nightWhen, 'My breasts are hard and full', 'Left, Right', 'Armpit, Fingertips, and Cold', '6 minutes', '6', '4', 'Done to the end'],
    [noonWhen, 'Roll', 'Right', '', '40 seconds', '3', '0', 'Stopped: it hurt'],
  ])
  await press('Print for my consultant')
  expect(print).toHaveBeenCalledTimes(1)
})

test('the page around the log is left out of what is printed while there is a log to print, and only then', async () => {
  await open(logOf(night).log)
  const page = screen.getByRole('article')
  expect(page.className).not.toBe('')
  await press(`Delete: ${nightWhen}`)
  expect(page.className).toBe('')
})

test('a file is offered where one can be made, and a reader is told where it fails', async () => {
  const onExport = vi.fn(async () => {})
  await open(logOf(night).log, onExport)
  await press('Save as a file')
  expect(onExport).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alert')).toBeNull()
  onExport.mockRejectedValue(new Error('No.'))
  await press('Save as a file')
  expect(screen.getByRole('alert').textContent).toBe('The file could not be saved. The log was not changed.')
  cleanup()
  await open(logOf(night).log)
  expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull()
})
