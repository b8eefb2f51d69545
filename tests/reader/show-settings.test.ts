import { beforeEach, expect, test } from 'vitest'
import indexHtml from '../../index.html?raw'
import { keptSettings, settingsIn } from '../../src/reader/settings.ts'
import { showSettings } from '../../src/reader/show-settings.ts'

const look = document.documentElement.dataset
const begin = () => new Function(/<script>([^]*?)<\/script>/.exec(indexHtml)?.[1] ?? '')()

beforeEach(() => {
  localStorage.clear()
  for (const name of Object.keys(look)) delete look[name]
})

test('a reader\'s text size and hand are there before a script is loaded', () => {
  localStorage.setItem('gentle-hands settings', keptSettings({ ...settingsIn(''), size: 'largest', hand: 'left' }))
  begin()
  expect([look['size'], look['hand']]).toEqual(['largest', 'left'])
})

test.for(['', 'rubbish', 'null', '7', '"large"', '[]'])('rubbish in storage keeps nothing else from being shown: %s', (kept) => {
  localStorage.setItem('gentle-hands light', 'night')
  localStorage.setItem('gentle-hands settings', kept)
  begin()
  expect([look['script'], look['light'], look['size']]).toEqual(['', 'night', undefined])
})

test('a change shows at once, and so does going back to how it was', () => {
  showSettings(document, '{"size":"large","hand":"left"}')
  expect([look['size'], look['hand']]).toEqual(['large', 'left'])
  showSettings(document, '')
  expect([look['size'], look['hand']]).toEqual(['usual', 'right'])
})
