import type { Browser, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { addressedPages } from './built-pages.ts'
import { startGuideServer } from './guide-server.ts'
import { lastingReader, newReader, openBrowser, saved, withoutServer } from './reader.ts'

let browser: Browser
beforeAll(async () => void (browser = await openBrowser()))
afterAll(() => browser.close())

const heading = (tab: Tab) => tab.getByRole('heading', { level: 1 }).textContent()
const lastSection = (tab: Tab) => tab.locator('main h2').last().textContent()

describe('with the server gone', () => {
  /** One for all of them, as they only read. */
  let gone: Awaited<ReturnType<typeof withoutServer>>
  beforeAll(async () => void (gone = await withoutServer(await lastingReader(browser))))

  const newTab = async () => {
    const tab = await gone.reader.newPage()
    onTestFinished(() => tab.close())
    return tab
  }

  test('every page opens at its own address, whole', async () => {
    const pages = await addressedPages('first')
    expect(pages.length).toBeGreaterThan(18)
    const tab = await newTab()
    for (const page of pages) {
      await tab.goto(gone.origin + page.path)
      expect(await heading(tab), page.path).toBe(page.title)
      if (page.type === 'technique') {
        expect(await lastSection(tab), page.path).toBe('Sources')
        expect(await tab.locator('#steps li').count()).toBeGreaterThan(2)
        expect(await tab.locator('svg[role="img"]').first().isVisible()).toBe(true)
      }
    }
  })

  test('a page opens with a campaign in its address, a fragment, without its last slash, and by its file name', async () => {
    const tab = await newTab()
    for (const page of await addressedPages('first')) {
      const bare = page.path.length > 1 ? page.path.slice(0, -1) : '/'
      // One of its own headings: what else stands behind a # asks some pages for something.
      const [section] = 'sections' in page ? page.sections : []
      for (const address of [`${page.path}?utm_source=x`, `${page.path}#${section?.id ?? 'sources'}`, bare, `${bare}?utm_source=x`, `${page.path}index.html`]) {
        await tab.goto(gone.origin + address)
        expect(await heading(tab), address).toBe(page.title)
        await expect.poll(() => new URL(tab.url()).pathname, { message: address }).toBe(page.path)
      }
    }
  })

  test('links alone lead through all eleven, back, and through a reload', async () => {
    // The one that was never opened anew since the first visit.
    const { tab } = gone
    const techniques = (await addressedPages('first')).filter((page) => page.type === 'technique')
    await tab.getByRole('link', { name: 'Eleven', exact: true }).click()
    await tab.getByRole('link', { name: '1. Therapeutic' }).click()
    for (const technique of techniques) {
      await tab.getByRole('heading', { level: 1, name: technique.title, exact: true }).waitFor()
      const next = tab.getByRole('link', { name: /^Next/ })
      if (technique.number < techniques.length) await next.click()
    }
    await tab.goBack()
    await tab.getByRole('heading', { level: 1, name: 'Sweet spot' }).waitFor()
    await tab.reload()
    await tab.getByRole('heading', { level: 1, name: 'Sweet spot' }).waitFor()
  })

  test('an address that does not exist says so, and offers the ways on', async () => {
    const tab = await newTab()
    for (const address of ['/techniques/unknown/', '/nowhere', '/deep/er/still/']) {
      const response = await tab.goto(gone.origin + address)
      expect(response?.status(), address).toBe(404)
      expect(await heading(tab)).toBe('This page is not here')
      await tab.getByRole('main').getByRole('link', { name: /help/i }).first().click()
      await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
    }
  })

  test('the font, the icons and the manifest are there', async () => {
    const tab = await newTab()
    await tab.goto(gone.origin)
    const statuses = await tab.evaluate(async () => {
      const manifest = await (await fetch('/manifest.webmanifest')).json()
      const icons: string[] = manifest.icons.map((icon: { src: string }) => icon.src)
      return Promise.all([...icons, '/icons/icon.svg', '/icons/apple-touch-icon.png'].map(async (src) => (await fetch(src)).status))
    })
    expect(statuses.every((status) => status === 200)).toBe(true)
    expect(await tab.evaluate(async () => (await document.fonts.load('18px "Atkinson Hyperlegible Next"')).length)).toBeGreaterThan(0)
  })

  test('the search still finds', async () => {
    const tab = await newTab()
    await tab.goto(gone.origin)
    await tab.getByRole('button', { name: 'Find' }).click()
    await tab.getByRole('searchbox').fill('armpit swelling')
    await tab.getByRole('dialog').getByRole('link').first().waitFor()
  })
})

test('offline by the browser\'s own switch, the guide is there too', async () => {
  await using server = await startGuideServer('first')
  const reader = await newReader(browser)
  const tab = await reader.newPage()
  await tab.goto(server.origin)
  await saved(tab)
  await reader.setOffline(true)
  await tab.goto(`${server.origin}/get-help/`)
  expect(await heading(tab)).toBe('Get help')
})
