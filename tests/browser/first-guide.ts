import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { startGuideServer, type GuideServer } from './guide-server.ts'
import { openBrowser } from './reader.ts'

/** One browser, and one server of the first build, for all tests of a file; both are there once its tests run. */
export function firstGuide(): { readonly browser: Browser; readonly server: GuideServer } {
  let opened: readonly [Browser, GuideServer] | undefined
  beforeAll(async () => {
    opened = [await openBrowser(), await startGuideServer('first')]
  })
  afterAll(async () => {
    await opened?.[0].close()
    await opened?.[1].stop()
  })
  const ready = () => {
    if (!opened) throw new Error('Neither browser nor server is there before the tests run.')
    return opened
  }
  return {
    get browser() {
      return ready()[0]
    },
    get server() {
      return ready()[1]
    },
  }
}
