/** What a reader gets from a real host: the guide saved, there with the host gone, and updated when it is deployed anew. */
import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { addressedPages } from '../browser/built-pages.ts'
import { newReader, openBrowser, saved, updateNotice } from '../browser/reader.ts'
import { output } from '../places.ts'
import { copyHalf, copyUndated, type Deployment } from './deploy.ts'
import type { HostName } from './hosts.ts'
import { startRealHost } from './real-host.ts'

const roll = 'techniques/roll/'

export function holdsForReader(name: HostName, { base, first, later, way, deploy }: Deployment): void {
  let browser: Browser
  beforeAll(async () => void (browser = await openBrowser()))
  afterAll(() => browser.close())

  /** A reader who has saved the guide of this host. */
  async function readerOf(purpose: string, bring = deploy) {
    const own = output(`hosts/${name}-${first}-${purpose}`)
    const folder = join(own, 'www', base)
    await bring(first, folder)
    const host = await startRealHost(name, { base, folder: join(own, 'www'), own: join(own, 'host') })
    const tab = await (await newReader(browser)).newPage()
    await tab.goto(host.origin + base + roll)
    await saved(tab)
    return { tab, host, folder, [Symbol.asyncDispose]: host.stop }
  }

  test('saved, every page opens with the host gone', async () => {
    await using reader = await readerOf('offline')
    await reader.host.stop()
    for (const { path, title } of await addressedPages('first')) {
      await reader.tab.goto(reader.host.origin + base + path.slice(1), { waitUntil: 'commit' })
      expect(await reader.tab.getByRole('heading', { level: 1 }).textContent(), path).toBe(title)
    }
  })

  test(`a later edition, ${way}, is asked about, and shown once accepted`, async () => {
    await using reader = await readerOf('update')
    await deploy(later, reader.folder)
    await lookForUpdate(reader.tab)
    await updateNotice(reader.tab)
    await reader.tab.getByText(oldText).first().waitFor()
    await reader.tab.getByRole('button', { name: 'Update now' }).click()
    await reader.tab.getByText(newText).first().waitFor()
    await saved(reader.tab)
    await reader.host.stop()
    await reader.tab.goto(`${reader.host.origin}${base}techniques/twelfth/`)
    expect(await reader.tab.getByRole('heading', { level: 1 }).textContent()).toBe('Twelfth')
  })

  test.runIf(way === 'copied over the old')('one corrected sentence is asked about, although every file of both editions bears one date', async () => {
    await using reader = await readerOf('undated', copyUndated)
    await copyUndated('corrected', reader.folder)
    expect(await lookForUpdate(reader.tab)).toBe('installed')
    await updateNotice(reader.tab)
  })

  test.runIf(way === 'copied over the old')('while a later edition is being copied nothing of it is offered; once it is whole, it is', async () => {
    await using reader = await readerOf('half')
    await copyHalf(later, reader.folder)
    expect(await lookForUpdate(reader.tab)).toBe('redundant')
    await reader.tab.reload()
    await reader.tab.getByText(oldText).first().waitFor()
    await saved(reader.tab)
    await deploy(later, reader.folder)
    expect(await lookForUpdate(reader.tab)).toBe('installed')
    await updateNotice(reader.tab)
  })
}

/** What the guide does by itself when it is looked at again; tells what becomes of the worker that is found. */
function lookForUpdate(tab: Tab): Promise<ServiceWorkerState | undefined> {
  return tab.evaluate(async () => {
    const { installing } = await (await navigator.serviceWorker.ready).update()
    return new Promise((resolve) => {
      const check = () => installing?.state === 'installing' || resolve(installing?.state)
      installing?.addEventListener('statechange', check)
      check()
    })
  })
}
