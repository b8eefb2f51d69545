import { access } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Chromium is on this machine: where CHROME_PATH says, at one of its usual places, or where Playwright puts it. */
export async function findChromium(): Promise<string | undefined> {
  const candidates = process.env['CHROME_PATH'] ? [process.env['CHROME_PATH']] : [...places, chromium.executablePath()]
  for (const path of candidates) {
    if (await access(path).then(() => true, () => false)) return path
  }
  return undefined
}

/** The same, where it must be there. */
export async function chromiumPath(): Promise<string> {
  const path = await findChromium()
  if (path) return path
  throw new Error('No Chromium was found. Install it, or say where it is: CHROME_PATH=/path/to/chrome npm test')
}
