import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openGuide, pageAt, pages } from './open-guide.tsx'

const old = 'This page was checked over 12 months ago. It may be out of date.'
const day = 24 * 60 * 60 * 1000
const dated = pages.filter(({ type }) => !['home', 'techniques', 'save', 'not-found'].includes(type))

afterEach(() => vi.useRealTimers())

/** Opens the page so many days after it was last checked. Only the clock is another; timers run as they do. */
async function openLater(path: string, days: number) {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(Date.parse(pageAt(path).checked) + days * day)
  await openGuide(path)
}

test.for(dated)('a reader of $path sees when it was checked, and after a year that it may be out of date', async (page) => {
  await openLater(page.path, 366)
  expect(screen.getByText(new RegExp(`Last checked against sources: ${page.checked}\\.`))).toBeDefined()
  expect(screen.getByText(old)).toBeDefined()
})

test.for([0, 100, 365])('%i days after, nothing is said of age', async (days) => {
  await openLater('/techniques/roll/', days)
  expect(screen.queryByText(old)).toBeNull()
})

test('a phone whose clock is before the check says nothing of age', async () => {
  await openLater('/techniques/roll/', -1000)
  expect(screen.queryByText(old)).toBeNull()
})
