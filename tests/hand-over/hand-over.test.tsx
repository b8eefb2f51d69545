import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HandOver } from '../../src/plan/hand-over.tsx'
import { PastePlan } from '../../src/plan/paste-plan.tsx'
import { code } from './plan-of.ts'

const link = `https://gentle-hands.example/plan/#${code}`
const told = () => screen.getByRole('status').textContent
const give = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value, configurable: true })

/** Their own clipboard and sheet: those of the test's browser are taken away first. */
function press(name: string): Promise<void> {
  const hands = userEvent.setup({ writeToClipboard: false })
  return act(() => hands.click(screen.getByRole('button', { name })))
}

beforeEach(() => {
  give('clipboard', undefined)
  Reflect.deleteProperty(navigator, 'share')
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('the link is on the clipboard, and the reader is told', async () => {
  const writeText = vi.fn(async () => {})
  render(<HandOver link={link} title="Tonight" />)
  give('clipboard', { writeText })
  const button = screen.getByRole('button', { name: 'Copy link' })
  await act(async () => button.click())
  expect(writeText).toHaveBeenCalledWith(link)
  expect(told()).toBe('The link is copied.')
  expect(screen.queryByRole('textbox')).toBeNull()
})

test.for([['there is no clipboard', undefined], ['it is refused', { writeText: async () => Promise.reject(new DOMException('No.', 'NotAllowedError')) }]] as const)('where %s, the link stands there, selected', async ([, clipboard]) => {
  render(<HandOver link={link} title="Tonight" />)
  give('clipboard', clipboard)
  await act(async () => screen.getByRole('button', { name: 'Copy link' }).click())
  expect(told()).toMatch(/The link stands below/)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this plan' })
  expect([field.value, field.readOnly, field.selectionStart, field.selectionEnd]).toEqual([link, true, 0, link.length])
})

test('there is no button to share where the phone has no sheet for it', () => {
  render(<HandOver link={link} title="Tonight" />)
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
})

test.for([
  ['shared', async () => {}, 'The link is shared.'],
  ['closed again', async () => Promise.reject(new DOMException('', 'AbortError')), ''],
  ['refused', async () => Promise.reject(new DOMException('', 'NotAllowedError')), 'This phone did not share it. Copy the link instead.'],
] as const)('the sheet of the phone: %s', async ([, share, words]) => {
  const asked = vi.fn(share)
  give('share', asked)
  render(<HandOver link={link} title="Tonight" />)
  await press('Share')
  expect(asked).toHaveBeenCalledWith({ title: 'Tonight', url: link })
  expect(told()).toBe(words)
})

test('a plan that is printed says where to go when nothing comes', async () => {
  const asked = vi.fn()
  vi.stubGlobal('print', asked)
  render(<HandOver link={link} title="Tonight" />)
  await press('Print')
  expect(asked).toHaveBeenCalledOnce()
  expect(told()).toMatch(/Nothing came\?/)
})

test('a pasted link opens its plan; what is none stays as it was typed, with one sentence', async () => {
  const hands = userEvent.setup()
  const onOpen = vi.fn()
  render(<PastePlan onOpen={onOpen} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Paste a plan link' })
  await hands.type(field, 'my plan{Enter}')
  expect(screen.getByRole('alert').textContent).toMatch(/^We found no plan in this\. [^.]+\.$/)
  expect([field.value, document.activeElement === field, field.getAttribute('aria-invalid')]).toEqual(['my plan', true, 'true'])
  expect(onOpen).not.toHaveBeenCalled()
  await hands.clear(field)
  await hands.type(field, link)
  await press('Open it')
  expect(onOpen).toHaveBeenCalledWith(code)
  expect(screen.getByRole('alert').textContent).toBe('')
})
