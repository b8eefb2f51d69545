import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { asReader, hydrated } from './reader.ts'
import type { Row } from './row.ts'
import { slowdown, slowProcessor } from './slow-processor.ts'

const reach = 60
const seconds = 5

/** How smoothly a technique plays on a slow phone. A display that is slower than 60 itself is no fault of the guide. */
export async function measurePlaying(browser: Browser, server: CountingServer, path: string): Promise<Row[]> {
  return asReader(browser, { serviceWorkers: 'block', reducedMotion: 'no-preference' }, async (context) => {
    const page = await context.newPage()
    await page.goto(server.origin + path)
    await hydrated(page)
    const display = rate(await page.evaluate(framesOf, 1))
    await slowProcessor(page)
    const before = await shownBy(page)
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    const frames = await page.evaluate(framesOf, seconds)
    if ((await shownBy(page)) === before) throw new Error(`${path} was told to play, and its picture did not move.`)
    const long = frames.filter((milliseconds) => milliseconds > 1.5 * (1000 / display)).length
    return [{
      what: `frames a second while ${path} plays, processor slowed ${slowdown}×`,
      reach: `≥ ${reach}, or the display's`,
      measured: `${rate(frames)} of ${display}; ${long} long frame${long === 1 ? '' : 's'} in ${seconds} s`,
      met: rate(frames) >= Math.min(reach, display),
      raw: { display, frames },
    }]
  })
}

const rate = (frames: readonly number[]) => Math.round(1000 / (frames.reduce((sum, milliseconds) => sum + milliseconds, 0) / frames.length))

const shownBy = (page: Page) => page.locator('main svg.figure').first().evaluate((svg) => svg.outerHTML)

/** Runs in the page: how long each frame took, in milliseconds. */
function framesOf(seconds: number): Promise<number[]> {
  return new Promise((resolve) => {
    const frames: number[] = []
    const start = performance.now()
    let last = start
    const next = (now: number) => {
      if (now > last) frames.push(now - last)
      last = now
      if (now - start < seconds * 1000) requestAnimationFrame(next)
      else resolve(frames)
    }
    requestAnimationFrame(next)
  })
}
