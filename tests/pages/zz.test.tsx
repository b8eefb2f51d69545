import { screen, within, act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide } from './open-guide.tsx'
test('x', async () => {
  const { reader } = await openGuide('/')
  const bar = within(screen.getByRole('navigation', { name: 'Guide' }))
  await reader.click(bar.getByRole('link', { name: 'Get help' }))
  for (let i = 0; i < 6; i++) { await new Promise((r) => setTimeout(r, 200)); console.log(i, screen.queryAllByRole('heading', { level: 1 }).map((x) => x.textContent), document.title, screen.getByRole('main').innerHTML.length, typeof (document as any).startViewTransition, [...document.querySelectorAll('[aria-current]')].map((x)=>x.textContent)) }
  await act(async () => {})
  console.log(screen.queryAllByRole('heading', { level: 1 }).map((x) => x.textContent))
  expect(1).toBe(1)
})
