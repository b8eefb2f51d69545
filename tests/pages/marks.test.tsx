import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Marks, SourcesAt } from '../../src/pages/marks.tsx'
import { openGuide, techniques } from './open-guide.tsx'

test('a reader is told what is not checked, what is our choice, and which source says the rest', () => {
  render(<MemoryRouter><p><Marks marks={[18, 20, 'K', 'APP']} /></p></MemoryRouter>)
  expect(screen.getByText('not checked')).toBeDefined()
  expect(screen.getByText('our choice')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Source 18' }).getAttribute('href')).toBe('/sources/#source-18')
  expect(screen.getByRole('link', { name: 'Source 20' }).textContent).toBe('20')
})

test('where a page lists its sources itself, a mark leads down the page', () => {
  render(<MemoryRouter><SourcesAt value="/techniques/roll/"><Marks marks={[3]} /></SourcesAt></MemoryRouter>)
  expect(screen.getByRole('link', { name: 'Source 3' }).getAttribute('href')).toBe('/techniques/roll/#source-3')
})

test.for(techniques)('every mark of $title leads to a source that the page lists', async (page) => {
  await openGuide(page.path)
  const marks = within(screen.getByRole('main')).getAllByRole('link', { name: /^Source \d+$/ })
  expect(marks.length).toBeGreaterThan(0)
  for (const mark of marks) {
    const [path, id = ''] = (mark.getAttribute('href') ?? '').split('#')
    expect(path).toBe(page.path)
    expect(document.getElementById(id)?.textContent).toContain('Read by us:')
  }
})
