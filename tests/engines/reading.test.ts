import { describe, expect, test } from 'vitest'
import { newText, oldText } from '../../src/bench/builds.ts'
import { addressedPages } from '../browser/built-pages.ts'
import { guideIn } from './engine-guide.ts'
import { installedEngines } from './engines.ts'
import { alive, press, reads, saved, shows, until } from './in-tab.ts'
import { readsWhole } from './whole-page.ts'

const pages = await addressedPages('first')

describe.for(installedEngines())('in $name', (engine) => {
  const guide = guideIn(engine)

  test('every page reads, whole, where nothing can be saved, and nothing says that it is', async () => {
    await guide.visit('first', async ({ reader, server }) => {
      server.break('/sw.js', 404)
      const tab = await reader.open(server.origin)
      for (const page of pages) {
        await tab.goto(server.origin + page.path)
        await readsWhole(tab, page, 'first')
      }
      await tab.goto(`${server.origin}/save/`)
      await shows(tab, 'Not saved for offline yet')
    })
  })

  test('with the server gone every page opens, whole', async () => {
    const tab = await guide.openOffline('/')
    const { origin } = new URL(await tab.run(() => location.href))
    expect(pages.length).toBeGreaterThan(18)
    for (const page of pages) {
      await tab.goto(origin + page.path)
      await readsWhole(tab, page, 'first')
    }
    await saved(tab)
  })

  test('with the server gone links lead on, back, and through a reload', async () => {
    const tab = await guide.openOffline('/')
    await press(tab, 'Eleven')
    await reads(tab, 'The eleven')
    await press(tab, '2. Roll')
    await reads(tab, 'Roll')
    await press(tab, 'Next Side to side')
    await reads(tab, 'Side to side')
    await tab.reload()
    await reads(tab, 'Side to side')
    await alive(tab)
    await tab.run(() => history.back())
    await reads(tab, 'Roll')
  })

  test('with the server gone an address that is not there says so', async () => {
    await reads(await guide.openOffline('/nowhere/'), 'This page is not here')
  })

  test('with the server gone the search finds', async () => {
    const tab = await guide.openOffline('/')
    await press(tab, 'Find')
    await shows(tab, 'Try clog, hard, oil or armpit.')
    await tab.type('armpit swelling')
    await shows(tab, 'pages fit')
    await press(tab, 'Close')
    await until(async () => expect(await tab.run(() => document.querySelector('dialog[open]'))).toBe(null))
  })

  test('a new version waits and asks; accepted, it is shown, and is there with the server gone', async () => {
    await guide.visit('first', async ({ reader, server }) => {
      const tab = await reader.open(`${server.origin}/techniques/roll/`)
      await saved(tab)
      await server.serve('later')
      await tab.run(async () => void (await (await navigator.serviceWorker.ready).update()))
      await shows(tab, 'A new version is ready.')
      await shows(tab, oldText)
      await press(tab, 'Update now')
      await shows(tab, newText)
      await saved(tab)
      await server.stop()
      await tab.reload()
      await shows(tab, newText)
      await tab.goto(`${server.origin}/techniques/twelfth/`)
      await reads(tab, 'Twelfth')
    })
  })
})
