import { expect, test } from 'vitest'
import { firstOfflineState, nextOfflineState, type CopyReport, type OfflineEvent, type OfflineState } from '../../src/offline/next-offline-state.ts'

const whole: CopyReport = { saved: 60, total: 60, bytes: 900_000, build: 'a1b2c3d' }
const half: CopyReport = { ...whole, saved: 59 }
const empty: CopyReport = { ...whole, saved: 0, total: 0 }

const impossible: OfflineEvent = { kind: 'impossible' }
const began: OfflineEvent = { kind: 'first-install-began' }
const failed: OfflineEvent = { kind: 'first-install-failed' }
const repair: OfflineEvent = { kind: 'repair-began' }
const found: OfflineEvent = { kind: 'update-waiting' }
const putOff: OfflineEvent = { kind: 'update-put-off' }
const accepted: OfflineEvent = { kind: 'update-accepted' }
const reported = (report?: CopyReport): OfflineEvent => ({ kind: 'reported', report })

const after = (...events: readonly OfflineEvent[]) => events.reduce(nextOfflineState, firstOfflineState)
const told = (...events: readonly OfflineEvent[]) => {
  const { copy, update, repairing } = after(...events)
  return [copy.kind, update, ...(repairing ? ['repairing'] : [])].join(', ')
}

/** What happens, in its order, and what the reader is told in the end: of the copy, of the update. */
const stories: readonly (readonly [story: string, events: readonly OfflineEvent[], told: string])[] = [
  ['nothing has happened', [], 'unknown, none'],
  ['the browser has no workers', [impossible], 'impossible, none'],
  ['the first visit saves', [began], 'saving, none'],
  ['the first visit saves, and the worker counts every file', [began, reported(whole)], 'saved, none'],
  ['the first visit saves, and the signal goes', [began, failed], 'not-saved, none'],
  ['the first visit failed, and the next one begins', [failed, began], 'saving, none'],
  ['one file of the copy is missing', [reported(half)], 'incomplete, none'],
  ['the worker counts a list of nothing', [reported(empty)], 'incomplete, none'],
  ['the worker gives no answer', [began, reported()], 'not-saved, none'],
  ['a saved copy loses a file', [reported(whole), reported(half)], 'incomplete, none'],
  ['the reader presses Repair', [reported(half), repair], 'incomplete, none, repairing'],
  ['the repair ends well', [reported(half), repair, reported(whole)], 'saved, none'],
  ['the repair ends with a file missing still', [reported(half), repair, reported(half)], 'incomplete, none'],
  ['the repair gets no answer', [reported(half), repair, reported()], 'not-saved, none'],
  ['an update is found', [reported(whole), found], 'saved, waiting'],
  ['an update is found while the first copy is still being saved', [began, found], 'saving, waiting'],
  ['an update was found meanwhile, then the copy is counted', [began, found, reported(whole)], 'saved, waiting'],
  ['an update is found during a repair', [reported(half), repair, found], 'incomplete, waiting, repairing'],
  ['two updates are found', [found, found], 'unknown, waiting'],
  ['an update is put off', [found, putOff], 'unknown, put-off'],
  ['an update is put off twice', [found, putOff, putOff], 'unknown, put-off'],
  ['an update is put off, and a newer one is found', [found, putOff, found], 'unknown, waiting'],
  ['an update is put off before there is one', [putOff], 'unknown, none'],
  ['an update is accepted', [found, accepted], 'unknown, accepted'],
  ['an update is put off, then accepted after all', [found, putOff, accepted], 'unknown, accepted'],
  ['an update is put off after it was accepted', [found, accepted, putOff], 'unknown, accepted'],
  ['another update is found while the accepted one comes in', [found, accepted, found], 'unknown, accepted'],
  ['the old copy is counted while an update comes in', [found, accepted, reported(whole)], 'saved, accepted'],
  ['the first install fails while an update waits', [found, failed], 'not-saved, waiting'],
]

test.for(stories)('where %s, the reader is told so', ([, events, expected]) => {
  expect(told(...events)).toBe(expected)
})

test('no story reaches "saved" except by a count in which every file is there', () => {
  const events = [impossible, began, failed, repair, found, putOff, accepted, reported(), reported(half), reported(empty)]
  for (const first of events) for (const second of events) for (const third of events) expect(after(first, second, third).copy.kind).not.toBe('saved')
})

test('a saved copy is shown with the count it was told from', () => {
  expect(after(began, reported(whole)).copy).toEqual({ kind: 'saved', report: whole })
  expect(after(reported(half)).copy).toEqual({ kind: 'incomplete', report: half })
})

test('a state that was shown is never changed behind the reader', () => {
  const shown: OfflineState = Object.freeze({ ...firstOfflineState })
  for (const event of [began, reported(whole), repair, found, accepted]) expect(nextOfflineState(shown, event)).not.toBe(shown)
  expect(shown).toEqual(firstOfflineState)
})
