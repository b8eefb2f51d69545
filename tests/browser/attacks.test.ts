/** What somebody would try who got a word into a page of the guide, or who has a site of their own. Nothing of it may reach that site, or run. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addressedPages } from './built-pages.ts'
import { firstGuide } from './first-guide.ts'
import { openFile, takenFile } from './journeys.ts'
import { alive, lastingReader, newReader, saved } from './reader.ts'
import { watch } from './watched.ts'

const guide = firstGuide()

/** A stranger's site, on another port: another origin. What is asked of it from a page of the guide is counted. */
let stranger: string
const asked: string[] = []
let tab: Tab

beforeAll(async () => {
  const site = createServer((request, response) => {
    if (!request.url?.startsWith('/own/')) asked.push(request.url ?? '')
    response.writeHead(200, { 'Content-Type': request.url?.endsWith('.js') ? 'text/javascript' : 'text/html', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
    response.end(request.url?.endsWith('.js') ? 'window.ran = true' : `<!doctype html><h1>Stranger</h1><iframe name="inner" src="${guide.server.origin}/settings/"></iframe>`)
  })
  await new Promise<void>((resolve) => site.listen(0, resolve))
  // A server with a port has an address of this kind.
  stranger = `http://localhost:${(site.address() as AddressInfo).port}`
  tab = await (await lastingReader(guide.browser)).newPage()
  await tab.goto(`${guide.server.origin}/save/`)
  await saved(tab)
  // From now on under the worker, and under the policy of the saved copy.
  await tab.reload()
  await alive(tab)
  return () => {
    site.close()
    site.closeAllConnections()
  }
})

/** Each as its own few words of script, as a hole would run them. All must throw: they make code, or elements, of a text. */
const madeOfText: Readonly<Record<string, string>> = {
  innerHTML: "document.createElement('div').innerHTML = '<b>x</b>'",
  outerHTML: "document.body.appendChild(document.createElement('i')).outerHTML = '<b>x</b>'",
  insertAdjacentHTML: "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')",
  'document.write': "document.write('<b>x</b>')",
  'DOMParser': "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
  'a fragment of a range': "document.createRange().createContextualFragment('<b>x</b>')",
  'the source of a frame': "document.createElement('iframe').srcdoc = '<b>x</b>'",
  'the text of a script': "document.createElement('script').text = 'window.ran = true'",
  'the address of a script': "document.createElement('script').src = '/assets/x.js'",
  'a handler as an attribute': "document.body.setAttribute('onclick', 'window.ran = true')",
  eval: "eval('window.ran = true')",
  'a function of a text': "Function('window.ran = true')()",
  'a timer with a text': "setTimeout('window.ran = true')",
  'a worker of a text': "new Worker('data:text/javascript,1')",
  'a policy of its own': "trustedTypes.createPolicy('any', { createHTML: (text) => text })",
  'the guide\'s policy once more': "trustedTypes.createPolicy('gentle-hands-worker', { createScriptURL: (text) => text })",
  'the policy for all': "trustedTypes.createPolicy('default', { createScript: (text) => text })",
}

/** Runs a few words in the page as one of its own scripts does: from a debugger, some would be let through. */
function runInPage(words: string): Promise<string> {
  return tab.evaluate(([words]) => new Promise<string>((resolve) => {
    (window as unknown as { tell: (what: string) => void }).tell = resolve
    setTimeout(() => resolve('never ran'), 5000)
    const { port1, port2 } = new MessageChannel()
    port2.onmessage = ({ data }) => (window as unknown as { attacks: Record<string, () => void> }).attacks[data]?.()
    port1.postMessage(words)
  }), [words] as const)
}

test('code and elements that are made of a text are refused, in all their ways', async () => {
  // The attacks come in as functions before the page does; what they do is then under the page's policy.
  const attack = await tab.context().newPage()
  const attacks = Object.entries({ ...madeOfText }).map(([name, words]) => `${JSON.stringify(name)}: () => { try { ${words}; tell('went through') } catch (fault) { tell('refused: ' + fault.name) } }`)
  await attack.addInitScript(`window.attacks = { ${attacks.join(', ')} }`)
  await attack.goto(`${guide.server.origin}/save/`)
  await alive(attack)
  const before = tab
  tab = attack
  const answers: Record<string, string> = {}
  for (const name of Object.keys(madeOfText)) answers[name] = await runInPage(name)
  tab = before
  expect(Object.entries(answers).filter(([, answer]) => !answer.startsWith('refused: '))).toEqual([])
  expect(await attack.evaluate(() => 'ran' in window)).toBe(false)
  await attack.close()
})

/** Ways to ask something of another site, or to load from it. The page tries them all; that site must hear of none. */
function tryAll(site: string): void {
  const add = (name: string, fields: object, parent: Element = document.body) => parent.append(Object.assign(document.createElement(name), fields))
  const quietly = (act: () => unknown) => {
    try {
      void Promise.resolve(act()).catch(() => {})
    } catch {
      // Refused at once.
    }
  }
  for (const name of ['img', 'iframe', 'audio', 'video', 'embed', 'source']) quietly(() => add(name, { src: `${site}/${name}` }))
  quietly(() => add('object', { data: `${site}/object` }))
  for (const rel of ['stylesheet', 'preload', 'prefetch', 'modulepreload', 'icon', 'manifest', 'prerender']) quietly(() => add('link', { rel, as: 'script', href: `${site}/${rel}.js` }, document.head))
  quietly(() => import(`${site}/import.js`))
  quietly(() => fetch(`${site}/fetch`))
  quietly(() => fetch(`${site}/no-cors`, { mode: 'no-cors', method: 'POST', body: 'x' }))
  quietly(() => navigator.sendBeacon(`${site}/beacon`, 'x'))
  quietly(() => new WebSocket(site.replace('http', 'ws')))
  quietly(() => new EventSource(`${site}/events`))
  quietly(() => {
    const request = new XMLHttpRequest()
    request.open('GET', `${site}/xhr`)
    request.send()
  })
  quietly(() => document.body.setAttribute('style', `background: url(${site}/style)`))
  quietly(() => add('style', { textContent: `body { background: url(${site}/styles) }` }))
  quietly(() => add('base', { href: `${site}/base/` }, document.head))
  quietly(() => {
    const form = Object.assign(document.createElement('form'), { action: `${site}/form`, method: 'post', target: 'inner' })
    document.body.append(form)
    form.submit()
  })
}

test('nothing in a page can load from another site, or tell it anything', async () => {
  const other = await tab.context().newPage()
  await other.goto(`${guide.server.origin}/techniques/roll/`)
  await alive(other)
  const refused: string[] = []
  await other.exposeFunction('tellRefused', (what: string) => void refused.push(what))
  await other.evaluate(() => addEventListener('securitypolicyviolation', ({ effectiveDirective }) => (window as unknown as { tellRefused: (what: string) => void }).tellRefused(effectiveDirective)))
  await other.evaluate(tryAll, stranger)
  await expect.poll(() => [...new Set(refused)].sort()).toEqual(['base-uri', 'connect-src', 'default-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'require-trusted-types-for', 'script-src-elem', 'style-src-attr', 'style-src-elem'])
  // A picture of the page's own that is asked for last: what was asked before it was answered before.
  expect(await other.evaluate(() => fetch('/icons/icon.svg').then(({ ok }) => ok))).toBe(true)
  expect([asked, await other.evaluate(() => [document.baseURI, 'ran' in window])]).toEqual([[], [`${guide.server.origin}/techniques/roll/`, false]])
  await other.close()
})

test('another site can neither frame the guide, nor hold on to its window, nor load a file of it', async () => {
  const theirs = await tab.context().newPage()
  await theirs.goto(`${stranger}/own/`)
  await expect.poll(() => theirs.frame('inner')?.url()).toMatch(/^chrome-error:/)
  const [opened] = await Promise.all([theirs.context().waitForEvent('page'), theirs.evaluate((address) => void Object.assign(window, { opened: open(address) }), `${guide.server.origin}/save/`)])
  await opened.getByRole('heading', { level: 1 }).waitFor()
  expect(await opened.evaluate(() => [opener, name])).toEqual([null, ''])
  expect(await theirs.evaluate(() => (window as unknown as { opened: Window }).opened.closed)).toBe(true)
  const load = (element: string, path: string) => theirs.evaluate(([element, address]) => new Promise((resolve) => {
    document.body.append(Object.assign(document.createElement(element ?? ''), { src: address, onload: () => resolve('loaded'), onerror: () => resolve('refused') }))
  }), [element, guide.server.origin + path] as const)
  expect([await load('img', '/icons/icon.svg'), await load('script', '/sw.js'), await load('img', '/pages.json')]).toEqual(['refused', 'refused', 'refused'])
  await opened.close()
  await theirs.close()
})

const powers = ['camera', 'microphone', 'geolocation', 'clipboard-read', 'payment', 'usb', 'serial', 'hid', 'midi', 'accelerometer', 'gyroscope', 'display-capture', 'idle-detection', 'local-fonts', 'window-management']

test('a page may ask the device for nothing but what the guide uses', async () => {
  const may = (features: readonly string[]) => tab.evaluate((features) => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature: (name: string) => boolean } }
    return features.filter((name) => featurePolicy.allowsFeature(name))
  }, features)
  expect(await may(powers)).toEqual([])
  const used = ['fullscreen', 'screen-wake-lock', 'clipboard-write', 'autoplay']
  expect(await may(used)).toEqual(used)
  expect(await tab.evaluate(() => [isSecureContext, crossOriginIsolated])).toEqual([true, true])
})

/** What no worker of any edition says. */
const messages: readonly unknown[] = [null, 'SKIP_WAITING', 7, [], {}, { type: null }, { type: { toString: 'REPORT' } }, { type: '__proto__' }, { type: ['REPAIR'] }, { type: 'REPORT' }, { type: 'CACHE_URLS', payload: { urlsToCache: ['https://stranger.example/'] } }, { type: 'x'.repeat(1_000_000) }]

test('no message from anywhere makes page or worker stumble, or changes the saved copy', async () => {
  const kept = () => tab.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url).sort()])))
  const before = await kept()
  const faults: string[] = []
  tab.on('pageerror', ({ message }) => faults.push(message))
  await tab.evaluate((messages) => {
    for (const message of messages) {
      window.postMessage(message, '*')
      navigator.serviceWorker.controller?.postMessage(message)
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: message }))
    }
  }, messages)
  const report = await tab.evaluate(() => new Promise<{ saved: number; total: number }>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    navigator.serviceWorker.controller?.postMessage({ type: 'REPORT' }, [port2])
  }))
  expect(report.saved).toBe(report.total)
  expect([await kept(), faults]).toEqual([before, []])
})

const fragments = ['#__proto__', '#constructor', '#%E0%A4%A', '#<img src=x onerror=alert(1)>', '#javascript:alert(1)', '#situation=__proto__', '#technique=../../about', '#techniques=constructor,roll', '#edit=__proto__', `#${'a'.repeat(100_000)}`, '#\u202e\u0000=']

test('whatever stands in a page\'s query, fragment, history or window name, the page is the same, and nothing runs', async () => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  const heard = await watch(reader)
  await reader.addInitScript(() => {
    window.name = '<img src=x onerror=alert(1)>'
    history.replaceState({ usr: { __proto__: null, pressed: ['pressed'] }, key: { toString: 7 }, idx: 'NaN' }, '')
  })
  const open = await reader.newPage()
  const different: string[] = []
  open.on('dialog', () => void different.push('a dialog'))
  for (const [at, { path, title }] of (await addressedPages('first')).entries()) {
    await open.goto(`${guide.server.origin}${path}?q=<script>alert(1)</script>&__proto__[x]=1${fragments[at % fragments.length]}`)
    await alive(open)
    for (const fragment of fragments) await open.evaluate((fragment) => void (location.hash = fragment), fragment)
    const heading = await open.getByRole('heading', { level: 1 }).first().innerText()
    if (heading === '' || (!/^\/(session|plan|present)\//.test(path) && heading !== title)) different.push(`${path}: ${heading}`)
  }
  expect([different, heard.refused, heard.complaints]).toEqual([[], [], []])
  await reader.close()
})

test('a file of a stranger shows its texts as texts', async () => {
  const reader = await newReader(guide.browser, { serviceWorkers: 'block' })
  const heard = await watch(reader)
  const open = await reader.newPage()
  await open.goto(`${guide.server.origin}/settings/`)
  await alive(open)
  const title = '<img src=x onerror=alert(1)>{{7*7}}'
  await openFile(open, takenFile.replace('"title": "Roll"', `"title": ${JSON.stringify(title)}`))
  await open.getByText('What it holds is now kept here').waitFor()
  await open.goto(`${guide.server.origin}/session/`)
  await open.getByText(title).first().waitFor()
  expect([heard.refused, heard.complaints, await open.locator('img').count()]).toEqual([[], [], 0])
  await reader.close()
})
