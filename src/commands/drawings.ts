/**
 * `npm run drawings`: every technique, and every picture by name, at four moments, on both sides, in three lights, to be looked at: one page of all,
 * and as pictures, one a drawing and one a light.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import { loadGuide } from '../compile/load-guide.ts'
import type { contactSheet as ContactSheet, lights as Lights } from '../drawing/contact-sheet.tsx'
import { openBrowser } from './open-browser.ts'
import { root } from './steps.ts'

const folder = `${root}tests/output/drawings`

const { contactSheet, lights } = await loadContactSheet()
const { pages, pictures } = await loadGuide(root)
const drawings = [...pages.filter((page) => page.type === 'technique'), ...pictures.values()]
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await writeFile(`${folder}/index.html`, contactSheet(drawings, await figureStyle()))

const browser = await openBrowser()
const sheet = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
await sheet.goto(pathToFileURL(`${folder}/index.html`).href)
for (const { title } of drawings) await photograph(sheet, title)
for (const light of lights) await photographLight(sheet, light)
await browser.close()
console.log(`${folder}/index.html`)

async function photograph(sheet: Page, title: string): Promise<void> {
  const path = `${folder}/${title.toLowerCase().replaceAll(/\W+/g, '-')}.png`
  await sheet.locator('section').filter({ has: sheet.getByRole('heading', { name: title, exact: true }) }).screenshot({ path })
  console.log(path)
}

async function photographLight(sheet: Page, light: string): Promise<void> {
  const path = `${folder}/${light}.png`
  await sheet.evaluate((shown) => {
    for (const row of document.querySelectorAll<HTMLElement>('[data-light]')) row.hidden = row.dataset['light'] !== shown
  }, light)
  await sheet.screenshot({ path, fullPage: true })
  console.log(path)
}

/** With the dark colours, which stand with those of the page. */
async function figureStyle(): Promise<string> {
  const [figure, site] = await Promise.all(['drawing/figure.css', 'pages/site.css'].map((name) => readFile(`${root}src/${name}`, 'utf8')))
  return figure + (/:root\[data-light='dark'\] \{[^}]*\}/.exec(site ?? '')?.[0] ?? '')
}

/** It is JSX, which Node does not read: Vite does. */
async function loadContactSheet(): Promise<{ contactSheet: typeof ContactSheet; lights: typeof Lights }> {
  const vite = await createServer({ root, appType: 'custom', logLevel: 'error', server: { middlewareMode: true, ws: false, watch: null } })
  try {
    // What the import of its types above says it holds.
    return (await vite.ssrLoadModule('/src/drawing/contact-sheet.tsx')) as Awaited<ReturnType<typeof loadContactSheet>>
  } finally {
    await vite.close()
  }
}
