import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MyNumbers } from '../../src/pages/my-numbers.tsx'
import { keptText } from '../../src/reader/kept.ts'
import { openGuide } from './open-guide.tsx'

const key = 'gentle-hands numbers'
const mine = () => within(screen.getByRole('heading', { name: 'My own numbers' }).closest('section') ?? document.body)
const calls = () => mine().queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
const field = (name: string) => mine().getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}`) })
const button = (name: string) => mine().getByRole('button', { name })

async function openForm(world = {}) {
  const guide = await openGuide('/get-help/', world)
  await guide.reader.press(button('Add numbers'))
  return guide
}

test('a parent types the midwife\'s number once, and calls with one press from then on', async () => {
  const { reader } = await openForm()
  await reader.type(field('Midwife'), '+44 (0)1865 123456')
  await reader.press(button('Save'))
  expect(calls()).toEqual([['Midwife +44 (0)1865 123456', 'tel:+441865123456']])
  expect(mine().queryByRole('textbox')).toBeNull()
  expect(mine().getByRole('status').textContent).toBe('Kept on this phone only.')
  expect(document.activeElement).toBe(button('Change'))
})

test('the numbers are there on the next visit, and one can be changed with the others as they were', async () => {
  localStorage.setItem(key, '{"midwife":"01865 111111","outOfHours":"111"}')
  const { reader } = await openGuide('/get-help/')
  expect(calls().map(([, to]) => to)).toEqual(['tel:01865111111', 'tel:111'])
  await reader.press(button('Change'))
  expect(field('Out of hours').value).toBe('111')
  await reader.type(field('Lactation consultant'), '01865 222222')
  await reader.press(button('Save'))
  expect(calls().map(([, to]) => to)).toEqual(['tel:01865111111', 'tel:01865222222', 'tel:111'])
})

test.for([
  ['ring Anna', 'Not saved yet. Use only 0 to 9, spaces and +.'],
  ['12', 'Not saved yet. This is too short. Type the whole number.'],
  ['07700 900123 07700 900456', 'Not saved yet. This is too long. Type one number.'],
] as const)('a reader who types "%s" is told what to do, and loses nothing', async ([typed, answer]) => {
  const { reader } = await openForm()
  await reader.type(field('Midwife'), '01865 111111')
  await reader.type(field('Lactation consultant'), typed)
  await reader.press(button('Save'))
  expect(mine().getByRole('alert').textContent).toBe(answer)
  expect([field('Midwife').value, field('Lactation consultant').value]).toEqual(['01865 111111', typed])
  expect(document.activeElement).toBe(field('Lactation consultant'))
  expect(field('Lactation consultant').getAttribute('aria-invalid')).toBe('true')
  expect(localStorage.getItem(key)).toBe('{"midwife":"01865 111111"}')
  await reader.clear(field('Lactation consultant'))
  await reader.press(button('Save'))
  expect(calls().map(([, to]) => to)).toEqual(['tel:01865111111'])
})

test('a reader deletes them all, and nothing stays on the phone', async () => {
  localStorage.setItem(key, '{"midwife":"01865 111111"}')
  const { reader } = await openGuide('/get-help/')
  await reader.press(button('Change'))
  await reader.press(button('Delete all'))
  expect(calls()).toEqual([])
  expect(button('Add numbers')).toBeDefined()
  expect(localStorage.getItem(key)).toBeNull()
})

test('a reader whose phone cannot keep them is told so, and can still call until the page closes', async () => {
  const { reader } = await openForm({ numbers: keptText(window, undefined, key) })
  expect(mine().getByRole('status').textContent).toBe('This phone cannot keep them. They go when you close this page.')
  await reader.type(field('Midwife'), '01865 111111')
  await reader.press(button('Save'))
  expect(calls().map(([, to]) => to)).toEqual(['tel:01865111111'])
})

test('rubbish in storage shows no number, and new ones can be typed over it', async () => {
  localStorage.setItem(key, '{"midwife":"call me"')
  const { reader } = await openGuide('/get-help/')
  expect(calls()).toEqual([])
  await reader.press(button('Change'))
  await reader.type(field('Midwife'), '01865 111111')
  await reader.press(button('Save'))
  expect(calls().map(([, to]) => to)).toEqual(['tel:01865111111'])
})

test('they can be shown anywhere to be called, and take no room where there are none', () => {
  const none = render(<MyNumbers kept={keptText(window, undefined, key)} />)
  expect(none.queryByRole('list')).toBeNull()
  localStorage.setItem(key, '{"consultant":"01865 222222"}')
  render(<MyNumbers kept={keptText(window, localStorage, key)} />)
  expect(screen.getByRole('link').getAttribute('href')).toBe('tel:01865222222')
})
