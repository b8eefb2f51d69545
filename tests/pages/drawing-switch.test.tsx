import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { techniques } from './open-guide.tsx'
import { openGuide } from './open-guide.tsx'

const key = 'gentle-hands drawing'
const [technique] = techniques
const { path, alt } = technique ?? { path: '', alt: '' }
const dialog = () => within(screen.getByRole('dialog', { name: 'Change the drawing' }))
const picture = () => screen.getByRole('img', { name: alt })
const choose = (group: string, name: string) => within(dialog().getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name })

async function openChoice(kept?: string) {
  if (kept) localStorage.setItem(key, kept)
  const guide = await openGuide(path)
  await guide.reader.press(screen.getByRole('button', { name: 'Change the drawing' }))
  return guide
}

test('a reader chooses side, skin and shape, sees each at once, and finds them kept', async () => {
  const { reader } = await openChoice()
  const before = picture().innerHTML
  await reader.press(choose('Side', 'Right'))
  const right = picture().innerHTML
  expect(right).not.toBe(before)
  await reader.press(choose('Skin', 'Porcelain'))
  expect(picture().getAttribute('class')).toBe('figure figure-porcelain')
  expect(picture().innerHTML).toBe(right)
  await reader.press(choose('Shape', 'Longer'))
  expect(picture().innerHTML).not.toBe(right)
  expect(localStorage.getItem(key)).toBe('{"side":"right","skin":"porcelain","breast":"long"}')
  expect(choose('Skin', 'Porcelain').checked).toBe(true)
})

test('who takes it all back keeps nothing', async () => {
  const { reader } = await openChoice('{"skin":"lines"}')
  expect(choose('Skin', 'Lines only').checked).toBe(true)
  await reader.press(choose('Skin', 'As drawn'))
  expect(localStorage.getItem(key)).toBeNull()
})

test.for(['/techniques/', '/', '/situations/engorged/'])('what was chosen counts for every drawing on %s', async (path) => {
  localStorage.setItem(key, '{"side":"right","skin":"deep"}')
  await openGuide(path)
  const figures = [...document.querySelectorAll('svg.figure')]
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.filter((figure) => !figure.matches('.figure-deep'))).toEqual([])
})

test.for(['rubbish', 'null', '7', '{"side":"top","skin":"green","breast":["long"]}'])('rubbish in storage leaves the drawing as it is: %s', async (kept) => {
  await openGuide(path)
  const asDrawn = picture().outerHTML
  document.body.replaceChildren()
  await openChoice(kept)
  expect(picture().outerHTML).toBe(asDrawn)
  expect(choose('Skin', 'As drawn').checked).toBe(true)
})

test('each of five skins shows its tone beside its word', async () => {
  await openChoice()
  const tones = dialog().getByRole('group', { name: 'Skin' }).querySelectorAll('i')
  expect(tones.length).toBe(6)
})
