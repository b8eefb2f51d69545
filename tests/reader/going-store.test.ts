import { beforeEach, expect, test } from 'vitest'
import { entry, newDevice, newTab } from './kept-tabs.ts'

beforeEach(() => void newDevice())

test('a session at hand is there after the page was closed, as it was last kept', async () => {
  const tab = await newTab()
  await tab.keepGoing('mine', { at: 0 })
  await tab.keepGoing('mine', { at: 1 })
  expect(await (await newTab()).allGoing()).toEqual([{ at: 1 }])
})

test('two tabs with a session each keep both, and each forgets its own', async () => {
  const [one, other] = [await newTab(), await newTab()]
  await Promise.all([one.keepGoing('one', 1), other.keepGoing('other', 2)])
  expect(await one.allGoing()).toEqual([1, 2])
  await one.forgetGoing('one')
  expect(await other.allGoing()).toEqual([2])
})

test('the log and the session at hand leave each other alone', async () => {
  const tab = await newTab()
  await tab.keepGoing('mine', { at: 0 })
  await tab.log.put([entry('mine')])
  await tab.log.clear()
  expect(await tab.allGoing()).toEqual([{ at: 0 }])
})

test('what cannot be kept says so, and what was kept stays', async () => {
  const tab = await newTab()
  await tab.keepGoing('mine', { at: 0 })
  await expect(tab.keepGoing('mine', () => {})).rejects.toThrow('did not let the guide change what it keeps (going)')
  expect(await tab.allGoing()).toEqual([{ at: 0 }])
})
