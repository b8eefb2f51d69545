import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveFile } from '../../src/pages/give-file.ts'

const file = new File(['{}'], 'gentle-hands-2026-11-22.json', { type: 'application/json' })
const downloads: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  downloads.splice(0)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download)
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A phone whose own sheet takes files, or not, and what comes of it. */
function phone(canShare: boolean, share: () => Promise<void> = async () => {}) {
  const shared = vi.fn(share)
  vi.stubGlobal('navigator', { canShare: () => canShare, share: shared })
  return shared
}

test('a phone that can share files gives it through its own sheet, and downloads nothing', async () => {
  const shared = phone(true)
  await giveFile(file)
  expect(shared).toHaveBeenCalledExactlyOnceWith({ files: [file] })
  expect(downloads).toEqual([])
})

test('a reader who closes the sheet gets no file after all', async () => {
  phone(true, () => Promise.reject(new DOMException('Closed.', 'AbortError')))
  await giveFile(file)
  expect(downloads).toEqual([])
})

test.for([
  ['shares no files', false, undefined],
  ['refuses to share', true, () => Promise.reject(new DOMException('No.', 'NotAllowedError'))],
] as const)('a device that %s downloads it under its name', async ([, canShare, share]) => {
  phone(canShare, share)
  await giveFile(file)
  expect(downloads).toEqual([file.name])
})

test('a browser that knows nothing of sharing downloads it, and lets go of it later', async () => {
  vi.stubGlobal('navigator', {})
  const letGo = vi.spyOn(URL, 'revokeObjectURL')
  await giveFile(file)
  expect(downloads).toEqual([file.name])
  expect(letGo).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(letGo).toHaveBeenCalledTimes(1)
})
