/**
 * One reader, twenty deployments, and a server that dies at random; all that chance decides comes from one seed, though not
 * the moment at which a browser gets to it. For a longer soak: SOAK_SEED=7 SOAK_DEPLOYMENTS=200 npm test -- soak
 */
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../random-from.ts'
import { newReader, openBrowser } from './reader.ts'
import { mixedUp, shownIn, watchShown } from './shown-build.ts'
import { deviceOf, tooMany } from './soak-device.ts'
import { startHost, type Host } from './soak-host.ts'
import { any, anyStep, comes, opensTab, type Walk } from './soak-steps.ts'

const seed = Number(process.env['SOAK_SEED'] ?? 20)
const count = Number(process.env['SOAK_DEPLOYMENTS'] ?? 20)

/** Milliseconds in which a page has come to rest. */
const patience = 30_000

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

test(`${count} deployments in a row, a server that dies at random, and a reader who moves about: no error page, no mixed build, nothing lost, no more kept than is needed (seed ${seed})`, async () => {
  const story: string[] = []
  await soak(randomFrom(seed), (what) => void story.push(`${story.length + 1}. ${what}`)).catch((cause: unknown) => {
    throw new Error(`Seed ${seed}, after step ${story.length}: ${String(cause)}\nThe last steps:\n${story.slice(-10).join('\n')}`, { cause })
  })
  console.info(`Soak with seed ${seed}: ${story.length} steps, ${count} deployments.`)
}, 60_000 + count * 15_000)

async function soak(random: () => number, tell: (what: string) => void): Promise<void> {
  await using host = await startHost(random, tell)
  await using reader = await newReader(browser, { reducedMotion: 'reduce' })
  const { wrong, check } = await judgeOf(reader, host)
  const walk: Walk = { reader, origin: host.origin, random, paths: host.paths }
  tell(await comes(walk))
  while (host.deployed().length < count || host.isDown()) {
    await host.chance()
    const tab = any(reader.pages(), random)
    if (!tab) await host.deployMore(any([0, 1, 3], random) ?? 0)
    tell(await (tab ? anyStep(random)(walk, tab) : opensTab(walk)))
    for (const each of reader.pages()) await check(each)
    expect(wrong).toEqual([])
  }
}

/** Holds what every tab shows, and what stands on the device, against what was deployed. */
async function judgeOf(reader: BrowserContext, { deployed, lists }: Host) {
  const wrong: string[] = []
  const kept = new Set<string>()
  // A page on its way may be without a heading for a moment, but never of two builds.
  await watchShown(reader, (shown) => wrong.push(...[shown.heading === '' ? undefined : mixedUp(shown, deployed())].flatMap((fault) => fault ?? [])))
  reader.on('page', (tab) => tab.on('pageerror', ({ message }) => wrong.push(`${tab.url()}: ${message}`)))
  const check = async (tab: Tab) => {
    const message = () => ({ timeout: patience, message: tab.url() })
    await expect.poll(async () => {
      const shown = await shownIn(tab).catch(() => undefined)
      return shown?.isAlive && shown.isThere ? mixedUp(shown, deployed()) : shown ?? 'a page on its way'
    }, message()).toBeUndefined()
    await expect.poll(async () => {
      const device = await deviceOf(tab).catch(() => undefined)
      if (!device) return 'a page on its way'
      const lost = [...kept].filter((id) => !device.kept.includes(id))
      for (const id of device.kept) kept.add(id)
      return { lost, tooMany: tooMany(device, lists).length }
    }, message()).toEqual({ lost: [], tooMany: 0 })
  }
  return { wrong, check }
}
