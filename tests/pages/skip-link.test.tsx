import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide } from './open-guide.tsx'

test.each(['/techniques/roll/', '/plan/#1.e.f.o.BOl0cIl3c.q2p4', '/session/#situation=engorged', '/present/#situation=engorged'])('a keyboard reader who skips to the text of %s is there, and the address is what it was', async (address) => {
  await openGuide(address)
  const leavesIt = fireEvent.click(screen.getByRole('link', { name: 'Skip to the text' }))
  expect(leavesIt).toBe(false)
  expect(document.activeElement).toBe(screen.getByRole('main'))
})

test.each([['/plan/', 'Make a plan'], ['/present/', 'Show a situation']])('a reader who skipped on %s before it came alive reads it', async (address, heading) => {
  await openGuide(`${address}#page`)
  expect(await screen.findByRole('heading', { name: heading })).toBeDefined()
})
