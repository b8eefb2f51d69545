import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { OfflineEvent } from '../../src/offline/next-offline-state.ts'
import { unknownCopy } from '../../src/offline/offline-copy.ts'
import { openGuide } from './open-guide.tsx'

const report = { saved: 60, total: 60, bytes: 912_345, build: 'a1b2c3d' }
const reported = (changes = {}): OfflineEvent => ({ kind: 'reported', report: { ...report, ...changes } })
const header = () => within(screen.getByRole('banner')).getByRole('status').textContent
const main = () => within(screen.getByRole('main'))

async function openTold(path: string, ...events: readonly OfflineEvent[]) {
  const offline = unknownCopy()
  const guide = await openGuide(path, { offline })
  const tell = (event: OfflineEvent) => act(async () => offline.tell(event))
  for (const event of events) await tell(event)
  return { ...guide, tell }
}

test.for<[string, OfflineEvent[]]>([
  ['', []],
  ['', [{ kind: 'impossible' }]],
  ['Saving for offline…', [{ kind: 'first-install-began' }]],
  ['Not saved for offline yet', [{ kind: 'first-install-began' }, { kind: 'first-install-failed' }]],
  ['Saved for offline', [reported()]],
  ['Not saved for offline yet', [reported({ saved: 59 })]],
  ['Not saved for offline yet', [{ kind: 'reported', report: undefined }]],
])('the line above every page says "%s" exactly when that is so', async ([line, events]) => {
  await openTold('/', ...events)
  expect(header()).toBe(line)
})

test('a reader sees what is saved on this device, how big it is, and which copy', async () => {
  await openTold('/save/', reported())
  for (const fact of ['All files are right. Saved for offline.', '60 of 60 files saved', 'Size: 912 kB', 'Copy: a1b2c3d']) expect(main().getByText(fact)).toBeDefined()
})

test('a reader whose copy lacks files is told how many, and can repair it', async () => {
  const { reader, offline, tell } = await openTold('/save/', reported({ saved: 58 }))
  expect(main().getByText('2 files could not be fetched. Connect, then press Repair again.')).toBeDefined()
  const repair = vi.fn()
  offline.actions.repair = repair
  await reader.press(main().getByRole('button', { name: 'Repair the copy' }))
  expect(repair).toHaveBeenCalledTimes(1)
  await tell({ kind: 'repair-began' })
  expect(main().getByRole('button', { name: 'Repairing…' }).getAttribute('aria-disabled')).toBe('true')
  await tell(reported())
  expect(main().getByRole('button', { name: 'Repair the copy' })).toBeDefined()
})

test('a reader whose browser cannot save is told so, and offered no repair', async () => {
  await openTold('/save/', { kind: 'impossible' })
  expect(main().getByText('This browser cannot save the guide. Reading goes on.')).toBeDefined()
  expect(main().queryByRole('button', { name: 'Repair the copy' })).toBeNull()
})

test('a reader may take a new version now', async () => {
  const { reader, offline, tell } = await openTold('/', reported(), { kind: 'update-waiting' })
  expect(screen.getByText('A new version is ready.')).toBeDefined()
  const accept = vi.fn()
  offline.actions.acceptUpdate = accept
  await reader.press(screen.getByRole('button', { name: 'Update now' }))
  expect(accept).toHaveBeenCalledTimes(1)
  await tell({ kind: 'update-accepted' })
  expect(screen.getByText('Updating…')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Update now' })).toBeNull()
})

test('a reader may put a new version off, is left in peace, and finds it again where copies are kept', async () => {
  const { reader, tell } = await openTold('/save/', reported(), { kind: 'update-waiting' })
  await reader.press(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByText('A new version is ready.')).toBeNull()
  expect(main().getByRole('button', { name: 'Update now' })).toBeDefined()
  await tell({ kind: 'update-accepted' })
  expect(main().queryByRole('button', { name: 'Update now' })).toBeNull()
})

test('a browser with a prompt of its own has a button for it, once', async () => {
  const listeners = new Set<() => void>()
  const state = { isReady: false }
  const change = (isReady: boolean) => act(async () => {
    state.isReady = isReady
    for (const changed of listeners) changed()
  })
  const show = vi.fn()
  const subscribe = (changed: () => void) => { listeners.add(changed); return () => void listeners.delete(changed) }
  const { reader } = await openGuide('/save/', { install: { isReady: () => state.isReady, subscribe, show } })
  expect(main().queryByRole('button', { name: 'Install the guide' })).toBeNull()
  await change(true)
  await reader.press(main().getByRole('button', { name: 'Install the guide' }))
  expect(show).toHaveBeenCalledTimes(1)
  await change(false)
  expect(main().queryByRole('button', { name: 'Install the guide' })).toBeNull()
})
