import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { startGuideServer, type GuideServer } from '../browser/guide-server.ts'
import type { BuildName } from '../places.ts'
import type { Engine, Reader, RunningEngine, Tab } from './engine.ts'
import { alive, saved } from './in-tab.ts'

interface Visit {
  readonly reader: Reader
  readonly server: GuideServer
}

interface EngineGuide {
  /** Opens an address, its path, as the reader who has saved the guide and then lost the server for good. */
  readonly openOffline: (path: string) => Promise<Tab>
  /** A reader who was never here, with a server of their own; nothing may go wrong in their tabs. */
  readonly visit: (build: BuildName, go: (visit: Visit) => Promise<void>) => Promise<void>
}

/** One engine for all tests of a `describe`, and in it a reader whom all share. */
export function guideIn(engine: Engine): EngineGuide {
  let running: RunningEngine
  let offline: Visit
  const tabs: Tab[] = []
  beforeAll(async () => {
    running = await engine.start()
    const server = await startGuideServer('first')
    offline = { reader: await running.newReader(), server }
    // Its tab stays open: WebKit's driver reads in a private window, which forgets the copy a while after the last is closed.
    await saved(await offline.reader.open(offline.server.origin))
    await offline.server.stop()
  })
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close()
    expect((await offline.reader.faults()).join('\n')).toBe('')
  })
  afterAll(async () => {
    await offline?.reader.close()
    await running?.close()
  })
  return {
    openOffline: async (path) => {
      const tab = await offline.reader.open(offline.server.origin + path)
      tabs.push(tab)
      await alive(tab)
      return tab
    },
    visit: async (build, go) => {
      await using server = await startGuideServer(build)
      const reader = await running.newReader()
      try {
        await go({ reader, server })
        expect((await reader.faults()).join('\n')).toBe('')
      } finally {
        await reader.close()
      }
    },
  }
}
