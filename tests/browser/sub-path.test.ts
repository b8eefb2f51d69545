import { expect, test } from 'vitest'
import { startGuideServer } from './guide-server.ts'
import { newReader, openBrowser, saved } from './reader.ts'

test('under a sub-path the guide reads, saves itself, and is there with the server gone', async () => {
  await using browser = await openBrowser()
  await using server = await startGuideServer('sub-path', '/a/guide/')
  const tab = await (await newReader(browser)).newPage()
  const missing: string[] = []
  tab.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
  await tab.goto(`${server.origin}/a/guide/`)
  await saved(tab)
  expect(await tab.evaluate(async () => (await (await fetch('manifest.webmanifest')).json()).scope)).toBe('/a/guide/')
  await server.stop()
  await tab.getByRole('link', { name: '11. Armpit' }).click()
  await tab.getByRole('heading', { level: 1, name: 'Armpit' }).waitFor()
  await tab.goto(`${server.origin}/a/guide/get-help`)
  await tab.getByRole('heading', { level: 1, name: 'Get help' }).waitFor()
  expect(missing).toEqual([])
})
