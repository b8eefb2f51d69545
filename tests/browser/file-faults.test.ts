/**
 * One file of each kind, broken in each way, in a real browser: at a first install, and at an update in which every file
 * has changed. (tests/built/worker-faults.test.ts tries every file of the list, without a browser.) A page, the pack and the worker meet
 * every fault; the other kinds, which the worker treats alike, share them between them. FAULTS=all has each meet each.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { isPacked, packName } from '../../src/offline/page-pack.ts'
import { buildFolder } from '../places.ts'
import { startGuideServer, type GuideServer } from './guide-server.ts'
import { allKept, keepSome } from './kept-data.ts'
import { lastingReader, openBrowser, saved } from './reader.ts'
import { settled } from './settled.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(async () => {
  console.log(`faults in Chromium: ${count.tried} tried, ${count.survived} survived`)
  await browser.close()
})

const count = { tried: 0, survived: 0 }
const faults = [404, 500, 'wrong-type', 'cut', 'refuse', 'stall', 'killed'] as const
type FileFault = (typeof faults)[number]

const home = await readFile(join(buildFolder('first'), 'index.html'), 'utf8')
const assets = await readdir(join(buildFolder('first'), 'assets'))
const asset = (fits: (name: string) => boolean) => `/assets/${assets.find(fits) ?? 'none'}`

const pack = `/${packName}`
const worker = '/sw.js'
const startScript = asset((name) => name.startsWith('start-'))
const kinds: readonly (readonly [string, string])[] = [
  ['a page', '/techniques/armpit/'],
  ['the data of a page', '/techniques/armpit/page.json'],
  ['the first script', startScript],
  ['a script for later', asset((name) => name.endsWith('.js') && !home.includes(name))],
  ['the styles', asset((name) => name.endsWith('.css'))],
  ['the font', asset((name) => name.endsWith('.woff2'))],
  ['an icon', '/icons/icon.svg'],
  ['the manifest', '/manifest.webmanifest'],
  ['the list of pages', '/pages.json'],
  ['the pack of all pages', pack],
  ['the worker', worker],
]

/** One answer that is wrong, then one that does not come: others for each kind. Last, because what the page itself asks for is cached by then. */
function faultsFor(path: string): readonly FileFault[] {
  if (process.env['FAULTS'] === 'all' || ['/techniques/armpit/', pack, worker].includes(path)) return faults
  const at = kinds.findIndex(([, other]) => other === path)
  return [faults[at % 5] ?? 404, at % 2 === 0 ? 'stall' : 'killed']
}

const reads = (tab: Tab, text: string) => tab.getByRole('main').getByText(text).waitFor()
const claims = (tab: Tab) => tab.getByText('Saved for offline', { exact: true }).count()

/** Of a new reader; the one before, if any, goes. */
async function newTab(before?: Tab): Promise<Tab> {
  await before?.context().close()
  return (await lastingReader(browser)).newPage()
}

/**
 * Breaks this file and no other, in one go: nothing gets through between two faults. A page is asked for singly where the
 * pack is missing. Only what stalls is waited for less long, for a busy machine may need time for all else.
 */
function breakFile(server: GuideServer, path: string, fault: FileFault): void {
  server.mend()
  server.forget()
  server.hurry(fault === 'stall' ? 5000 : 60_000)
  server.break(path, fault === 'killed' ? 'stall' : fault)
  if (path !== pack && isPacked(path)) server.break(pack, 404)
}

/** Waits until the file is asked for. The server is killed then, or at once after, so that what stalls comes to its end. */
async function meet(server: GuideServer, path: string, fault: FileFault): Promise<void> {
  await server.met(path)
  if (fault === 'killed') await server.stop()
  // No patience of ours ends what the browser itself waits for: a script of the page, or the worker's.
  if (fault === 'stall' && (path === worker || path === startScript)) await server.stop()
}

async function tryEach(server: GuideServer, path: string, hold: (fault: FileFault) => Promise<void>): Promise<void> {
  for (const fault of faultsFor(path)) {
    count.tried++
    breakFile(server, path, fault)
    await hold(fault).catch((cause: unknown) => {
      throw new Error(`Did not survive: ${fault}`, { cause })
    })
    await server.stop()
    await server.start()
    count.survived++
  }
  server.mend()
}

/** Nothing but the device: the page that was broken, and what the reader keeps. */
async function holdsWithoutServer(server: GuideServer, tab: Tab, kept: unknown): Promise<void> {
  await server.stop()
  await tab.goto(`${server.origin}/techniques/armpit/`)
  await tab.getByRole('heading', { level: 1, name: 'Armpit' }).waitFor()
  expect(await allKept(tab)).toEqual(kept)
}

test.concurrent.for(kinds)('first install: %s is broken in any way; reading goes on, nothing claims to be saved, and the next visit mends it', { timeout: 300_000 }, async ([, path]) => {
  await using server = await startGuideServer('first')
  let tab = await newTab()
  await tryEach(server, path, async (fault) => {
    // Without the pack all is saved, so that it is not asked for again.
    if (path === pack) tab = await newTab(tab)
    await tab.goto(server.origin, { waitUntil: 'commit' })
    await tab.getByRole('heading', { level: 1 }).waitFor()
    await meet(server, path, fault)
    const isSaved = path === pack && fault !== 'killed'
    const told = () => (isSaved ? saved(tab) : tab.getByText('Not saved for offline yet').waitFor())
    const tells = path !== startScript && !(path === worker && fault === 'stall')
    if (tells) await told()
    expect(await claims(tab)).toBe(isSaved ? 1 : 0)
    expect(await tab.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    if (fault === 'killed' || fault === 'stall') return
    await tab.getByRole('link', { name: '2. Roll' }).click()
    await reads(tab, oldText)
    // Without all styles the browser opened that page by itself; then it saves as well, and must have come to its end before the next fault.
    if (tells) await told()
  })
  await tab.goto(server.origin)
  await saved(tab)
  await keepSome(tab)
  await holdsWithoutServer(server, tab, await allKept(tab))
  await tab.context().close()
})

/** Looks for a version as the guide does. */
async function update(tab: Tab): Promise<boolean> {
  // A line that the host has just closed may cost the first look.
  await tab.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => registration.update()).catch(() => {})
  })
  return tab.evaluate(settled)
}

async function readerOfOld(server: GuideServer, before?: Tab): Promise<{ tab: Tab; kept: unknown }> {
  const tab = await newTab(before)
  await tab.goto(`${server.origin}/techniques/roll/`)
  await saved(tab)
  await keepSome(tab)
  return { tab, kept: await allKept(tab) }
}

test.concurrent.for(kinds)('update: %s is broken in any way; the version before stays whole, nothing offers the new one, and the next visit mends it', { timeout: 300_000 }, async ([, path]) => {
  await using server = await startGuideServer('first')
  let { tab, kept } = await readerOfOld(server)
  await tryEach(server, path, async (fault) => {
    if (path === pack && fault !== faults[0]) {
      server.mend()
      await server.serve('first')
      ;({ tab, kept } = await readerOfOld(server, tab))
      breakFile(server, path, fault)
    }
    await server.serve('every-file-changed')
    const updated = update(tab)
    await meet(server, path, fault)
    const hasArrived = path === pack && fault !== 'killed'
    expect(await updated).toBe(hasArrived)
    await tab.goto(`${server.origin}/techniques/roll/`)
    await reads(tab, oldText)
    await saved(tab)
    expect(await tab.getByRole('button', { name: 'Update now' }).count()).toBe(hasArrived ? 1 : 0)
    // The visit looked for the update as well.
    await tab.evaluate(settled)
  })
  expect(await update(tab)).toBe(true)
  await tab.getByRole('button', { name: 'Update now' }).click()
  await reads(tab, newText)
  await saved(tab)
  await holdsWithoutServer(server, tab, kept)
  await tab.context().close()
})
