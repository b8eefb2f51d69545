import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { lightOf } from '../../src/reader/light.ts'
import { openGuide } from './open-guide.tsx'

const dialog = () => within(screen.getByRole('dialog', { name: 'Light' }))
const shown = () => document.documentElement.dataset['light']

test('a reader at night chooses red, sees it at once, and finds it kept', async () => {
  const { reader } = await openGuide('/')
  await reader.press(screen.getByRole('button', { name: 'Light' }))
  await reader.press(dialog().getByRole('radio', { name: 'Night (red)' }))
  expect(shown()).toBe('night')
  expect(localStorage.getItem('gentle-hands light')).toBe('night')
  expect(dialog().getByRole<HTMLInputElement>('radio', { name: 'Night (red)' }).checked).toBe(true)
})

test('a reader who opens the list again finds the choice that was made, and can take it back', async () => {
  localStorage.setItem('gentle-hands light', 'dark')
  const { reader } = await openGuide('/')
  await reader.press(screen.getByRole('button', { name: 'Light' }))
  expect(dialog().getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true)
  await reader.press(dialog().getByRole('radio', { name: 'Like my phone' }))
  expect(shown()).toBeUndefined()
  expect(dialog().getByRole<HTMLInputElement>('radio', { name: 'Like my phone' }).checked).toBe(true)
})

test('a choice made in another tab shows in an open list', async () => {
  const { reader } = await openGuide('/')
  await reader.press(screen.getByRole('button', { name: 'Light' }))
  dispatchEvent(new StorageEvent('storage', { key: 'gentle-hands light', newValue: 'day' }))
  expect(await dialog().findByRole('radio', { name: 'Day', checked: true })).toBeDefined()
})

test('the list goes when the reader closes it', async () => {
  const { reader } = await openGuide('/')
  await reader.press(screen.getByRole('button', { name: 'Light' }))
  await reader.press(dialog().getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a reader whose browser refuses storage still reads in red', async () => {
  const refuse = () => { throw new DOMException('No.', 'QuotaExceededError') }
  // Only setItem is called.
  const kept = { setItem: refuse } as unknown as Storage
  const { reader } = await openGuide('/', { light: lightOf(document, kept) })
  await reader.press(screen.getByRole('button', { name: 'Light' }))
  await reader.press(dialog().getByRole('radio', { name: 'Night (red)' }))
  expect(shown()).toBe('night')
})
