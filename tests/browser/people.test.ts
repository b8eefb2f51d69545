import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { faint } from './contrasts.ts'
import { firstGuide } from './first-guide.ts'
import { heardWrong } from './heard.ts'
import { journeys, type Walk } from './five-journeys.ts'
import { newReader } from './reader.ts'
import { layoutFaults, moving, roomToRead } from './shown-faults.ts'

const guide = firstGuide()

/** What a reader may set for all pages: WCAG 1.4.12 names these numbers. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

interface Way extends BrowserContextOptions {
  readonly light?: 'day' | 'dark'
  readonly style?: string
}

/** A window of 1280 × 1024 has 640 × 512 CSS pixels at 200 %, and 320 × 256 at 400 %. */
const ways: Readonly<Record<string, Way>> = {
  'on a phone by day': { light: 'day' },
  'on a phone in the dark': { light: 'dark' },
  'at 200 %': { viewport: { width: 640, height: 512 } },
  'at 400 %': { viewport: { width: 320, height: 256 } },
  'with letters, words and lines wide apart': { style: spacing },
  'in the colours of the system': { forcedColors: 'active', colorScheme: 'dark' },
}

async function setOut({ light, style, ...options }: Way, saves: boolean): Promise<Walk & { readonly found: Record<string, readonly string[]> }> {
  const reader = await newReader(guide.browser, { reducedMotion: 'reduce', bypassCSP: true, serviceWorkers: saves ? 'allow' : 'block', ...options })
  await reader.addInitScript(([light, style]) => {
    if (light) localStorage.setItem('gentle-hands light', light)
    if (style) addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), { textContent: style })))
  }, [light, style] as const)
  const tab = await reader.newPage()
  const found: Record<string, readonly string[]> = {}
  const stop = async (name: string) => {
    const faults = [
      ...(await layoutFaults(tab)),
      ...((await roomToRead(tab)) < 0.6 ? [`only ${Math.round(100 * (await roomToRead(tab)))} % of the height is left to read in`] : []),
      ...((await moving(tab)) > 0 ? ['something moves'] : []),
      ...(options.forcedColors ? [] : await faint(tab)),
      ...(light === 'day' ? await heardWrong(tab) : []),
    ]
    if (faults.length > 0) found[name] = faults
  }
  return { tab, origin: guide.server.origin, faults: [], stop, found }
}

describe.each(Object.entries(ways))('%s', (_, way) => {
  test.each(Object.entries(journeys))('%s goes by keyboard alone, with the focus in sight, and nothing cut, faint, small or unnamed', async (name, go) => {
    const walk = await setOut(way, name === 'saving')
    await go(walk)
    expect({ ...walk.found, focus: [...new Set(walk.faults)] }).toEqual({ focus: [] })
    await walk.tab.context().close()
  })
})
