/** `npm run screenshots`: the pictures that phones show before installing, and the README's, made from the built guide. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostFolder } from '../serve/host.ts'
import { openBrowser } from './open-browser.ts'
import { root } from './steps.ts'

const pictures = [
  { name: 'home', path: '/', light: 'day' },
  { name: 'technique', path: '/techniques/opposing/', light: 'day' },
  { name: 'night', path: '/techniques/armpit/', light: 'night' },
]

const server = createServer(await hostFolder(`${root}dist`, '/')).listen(0)
// A server with a port has an address of this kind.
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const browser = await openBrowser()

for (const { name, path, light } of pictures) {
  const reader = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, reducedMotion: 'reduce' })
  await reader.addInitScript((chosen) => localStorage.setItem('gentle-hands light', chosen), light)
  const tab = await reader.newPage()
  await tab.goto(origin + path)
  await tab.getByText('Saved for offline').waitFor()
  await tab.reload()
  await tab.getByText('Saved for offline').waitFor()
  await tab.evaluate(() => document.fonts.ready)
  await tab.screenshot({ path: `${root}public/screenshots/${name}.png` })
  await reader.close()
}
await browser.close()
server.close()
