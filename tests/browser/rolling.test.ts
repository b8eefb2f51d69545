/** A rollout over many machines: for a while each request is answered from either of two builds, whichever answered the last. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { dataAddress } from '../../src/guide/addresses.ts'
import { packName } from '../../src/offline/page-pack.ts'
import { buildFolder } from '../places.ts'
import { randomFrom } from '../random-from.ts'
import { addressedPages } from './built-pages.ts'
import { startGuideServer } from './guide-server.ts'
import { newReader, openBrowser, saved, updateNotice } from './reader.ts'
import { settled } from './settled.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const roll = '/techniques/roll/'

/** Lets the guide look for an update, and waits until the worker it found, if any, is in or given up. */
async function lookForUpdate(tab: Tab): Promise<void> {
  await tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await tab.evaluate(settled)
}

/** With the server gone: each page, and its data, as the device has it, is that of the later build to the letter. */
async function expectAllLater(tab: Tab): Promise<void> {
  const paths = (await addressedPages('later')).flatMap(({ path }) => [path, dataAddress(path)])
  const kept = await tab.evaluate(async (all) => Promise.all(all.map(async (path) => (await fetch(path)).text())), paths)
  const built = await Promise.all(paths.map((path) => readFile(join(buildFolder('later'), path.endsWith('/') ? `${path}index.html` : path), 'utf8')))
  expect(paths.filter((_, index) => kept[index] !== built[index])).toEqual([])
}

test('on a first visit in the midst of it reading goes on and nothing mixed is saved; once it is over, all is', async () => {
  await using server = await startGuideServer('first')
  await server.roll(['first', 'later'], randomFrom(8))
  // All pages in one file might by luck be of the worker's own build; one by one they never are.
  server.break(`/${packName}`, 404)
  const tab = await (await newReader(browser)).newPage()
  const faults: string[] = []
  // HTML of one build met data of the other: React says so (418), and shows the page anew, whole, from its data.
  tab.on('pageerror', ({ message }) => message.includes('error #418') || faults.push(message))
  await tab.goto(`${server.origin}/techniques/`)
  await tab.getByText('Not saved for offline yet').waitFor({ timeout: 60_000 })
  expect(await tab.getByText('Saved for offline', { exact: true }).count()).toBe(0)
  await tab.getByRole('link', { name: '2. Roll' }).click()
  for (const title of ['Side to side', 'Kneading', 'Fingertips']) {
    await tab.getByRole('link', { name: /^Next/ }).click()
    await tab.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  expect(faults).toEqual([])
  await server.serve('later')
  server.mend()
  await tab.reload()
  await saved(tab)
  await server.stop()
  await expectAllLater(tab)
})

test('a reader who has the old build keeps it whole until all of the new one has come, and is then asked', async () => {
  await using server = await startGuideServer('first')
  const tab = await (await newReader(browser)).newPage()
  await tab.goto(server.origin + roll)
  await saved(tab)
  await server.roll(['first', 'later'], randomFrom(8))
  server.forget()
  for (let look = 0; look < 3; look += 1) {
    await lookForUpdate(tab)
    await tab.reload()
    await tab.getByText(oldText).first().waitFor()
    await saved(tab)
  }
  expect(server.requests()).toContain(`/${packName}`)
  await server.serve('later')
  await lookForUpdate(tab)
  await updateNotice(tab)
  await tab.getByRole('button', { name: 'Update now' }).click()
  await tab.getByText(newText).first().waitFor()
  await saved(tab)
  await server.stop()
  await expectAllLater(tab)
})
