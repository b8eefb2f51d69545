import { expect, test, vi } from 'vitest'
import { firstOfflineState } from '../../src/offline/next-offline-state.ts'
import { unknownCopy } from '../../src/offline/offline-copy.ts'

test('a page begins with knowing nothing, and asking for nothing', () => {
  const offline = unknownCopy()
  expect(offline.state()).toBe(firstOfflineState)
  offline.actions.acceptUpdate()
  offline.actions.repair()
  expect(offline.state()).toBe(firstOfflineState)
})

test('everyone who listens is told, and finds the new state there', () => {
  const offline = unknownCopy()
  const seen: string[] = []
  offline.subscribe(() => seen.push(`header ${offline.state().copy.kind}`))
  offline.subscribe(() => seen.push(`page ${offline.state().copy.kind}`))
  offline.tell({ kind: 'first-install-began' })
  expect(seen).toEqual(['header saving', 'page saving'])
})

test('who has left is told no more', () => {
  const offline = unknownCopy()
  const changed = vi.fn()
  const leave = offline.subscribe(changed)
  offline.tell({ kind: 'update-waiting' })
  leave()
  offline.tell({ kind: 'update-accepted' })
  expect(changed).toHaveBeenCalledTimes(1)
  expect(offline.state().update).toBe('accepted')
})

test('two copies know nothing of each other', () => {
  const [one, other] = [unknownCopy(), unknownCopy()]
  one.tell({ kind: 'impossible' })
  expect(other.state()).toBe(firstOfflineState)
})
