import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openGuide, techniques } from './open-guide.tsx'

vi.mock('../../src/drawing/engine.ts', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))

test('where pictures cannot be had, the page reads on, and says what they would show', async () => {
  const [{ path, title, alt } = expect.unreachable()] = techniques
  await openGuide(path)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
  expect(screen.getByRole('heading', { name: 'Steps' })).toBeTruthy()
  expect(screen.getByRole('img', { name: alt }).childElementCount).toBe(0)
  expect(screen.queryByRole('alert')).toBeNull()
})
