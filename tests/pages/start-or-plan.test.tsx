import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openGuide, pages, techniques } from './open-guide.tsx'

const main = () => within(screen.getByRole('main'))
const slugOf = (path: string) => path.split('/').at(-2)
const addressOf = (name: string) => main().queryByRole('link', { name })?.getAttribute('href')

test.for(techniques)('$title has both choices close at hand, unless it is only taught about', async ({ path, kind }) => {
  await openGuide(path)
  const isLed = kind !== 'teach-only'
  expect(addressOf('Start, hands free')).toBe(isLed ? `/session/#technique=${slugOf(path)}` : undefined)
  expect(addressOf('Add to plan')).toBe(isLed ? `/plan/#add=${slugOf(path)}` : undefined)
})

test.for(pages.filter(({ type }) => type === 'situation'))('$path can be led and made a plan of, once its questions are answered and not before', async ({ path }) => {
  const { reader } = await openGuide(path)
  expect([addressOf('Start, hands free'), addressOf('Make a plan of this')]).toEqual([undefined, undefined])
  await reader.press(main().getByRole('button', { name: 'None of these' }))
  expect(addressOf('Start, hands free')).toBe(`/session/#situation=${slugOf(path)}`)
  expect(addressOf('Make a plan of this')).toBe(`/plan/#from=${slugOf(path)}`)
})
