import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openGuide } from './open-guide.tsx'

vi.mock('../../src/pages/find-form.tsx', () => ({
  get FindForm() {
    throw new TypeError('Failed to fetch dynamically imported module')
  },
}))

test('a reader whose search cannot load is told so, may try again, and still has the page', async () => {
  const { reader } = await openGuide('/techniques/roll/')
  await reader.press(screen.getByRole('button', { name: 'Find' }))
  expect((await screen.findByRole('alert')).textContent).toContain('This part could not load.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
  expect(screen.getByRole('heading', { level: 1, name: 'Roll', hidden: true })).toBeDefined()
})
