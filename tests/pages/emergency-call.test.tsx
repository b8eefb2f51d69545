import { act, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EmergencyCall } from '../../src/pages/emergency-call.tsx'
import { keptText, nothingKept } from '../../src/reader/kept.ts'
import { openGuide, pageAt } from './open-guide.tsx'

const key = 'gentle-hands country'
const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /^Your emergency number in/ })
const numbersOf = (name: string) => screen.getByRole('group', { name })
const callsIn = (element: HTMLElement) => within(element).getAllByRole('link').map((link) => link.getAttribute('href')).filter((to) => to?.startsWith('tel:'))
const list = () => document.querySelector<HTMLDetailsElement>('details')
const rows = pageAt('/get-help/').sections.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks)
  .flatMap((block) => (block.kind === 'emergency-numbers' ? block.rows : []))

test('nothing guesses the country, whatever the phone says of itself: the whole list stands open', async () => {
  await openGuide('/get-help/')
  expect(chooser().value).toBe('')
  expect(chooser().selectedOptions[0]?.textContent).toBe('Choose country')
  expect(screen.queryByRole('group', { name: /./ })).toBeNull()
  expect(list()?.open).toBe(true)
})

test('the countries stand by name, each once', async () => {
  await openGuide('/get-help/')
  const names = within(chooser()).getAllByRole('option').map(({ textContent }) => textContent).slice(1)
  expect(names).toEqual(rows.map(({ name }) => name))
  expect(names).toEqual([...names].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en')))
})

test.for(rows)('a reader in $name who chooses it can press every number of its row, reads its notes, its day and to check it', async (row) => {
  const { reader } = await openGuide('/get-help/')
  await reader.choose(chooser(), row.name)
  const numbers = [...row.emergency, ...[...row.advice, ...row.mind].flatMap(({ number }) => number ?? [])]
  expect(callsIn(numbersOf(row.name))).toEqual(numbers.map((number) => `tel:${number.replace(/\D/g, '')}`))
  for (const said of [...row.notes, ...[...row.advice, ...row.mind].map(({ what }) => what), row.checked, 'Check this number where you are.']) expect(numbersOf(row.name).textContent).toContain(said)
  expect(localStorage.getItem(key)).toBe(row.country)
  expect(list()?.open).toBe(false)
})

test('the choice is there on the next visit, with the list folded under it', async () => {
  localStorage.setItem(key, 'NZ')
  await openGuide('/get-help/')
  expect(callsIn(numbersOf('New Zealand'))[0]).toBe('tel:111')
  expect(chooser().value).toBe('NZ')
  expect(list()?.open).toBe(false)
})

test('a reader may take the choice back: nothing is kept, and the list stands open', async () => {
  localStorage.setItem(key, 'NZ')
  const { reader } = await openGuide('/get-help/')
  await reader.choose(chooser(), 'Choose country')
  expect(screen.queryByRole('group', { name: /./ })).toBeNull()
  expect(localStorage.getItem(key)).toBeNull()
  expect(list()?.open).toBe(true)
})

test.for(['XX', 'nz', '{}', '999'])('%s in storage is no country: the reader is asked', async (rubbish) => {
  localStorage.setItem(key, rubbish)
  await openGuide('/get-help/')
  expect(chooser().value).toBe('')
  expect(screen.queryByRole('group', { name: /./ })).toBeNull()
})

test('it stands anywhere with a country of its own, such as before a situation', async () => {
  const country = keptText(window, undefined, key)
  render(<MemoryRouter><EmergencyCall rows={rows} country={country} /></MemoryRouter>)
  await act(async () => country.keep('US'))
  expect(callsIn(numbersOf('United States'))[0]).toBe('tel:911')
})

test('until a country is chosen, it shows no number', () => {
  const html = renderToString(<MemoryRouter><EmergencyCall rows={rows} country={nothingKept} /></MemoryRouter>)
  expect(html).not.toContain('tel:')
})
