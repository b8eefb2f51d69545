/** What the README's lines must do on a real host, whichever it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headersFor, readHeaderRules } from '../../src/serve/header-rules.ts'
import { output } from '../places.ts'
import { deployments, hostedBuild, type Deployment } from './deploy.ts'
import { holdsForReader } from './reader-promises.ts'
import { isInstalled, type HostName } from './hosts.ts'
import { startRealHost, type RealHost } from './real-host.ts'

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.js': /^(text|application)\/javascript; charset=utf-8$/,
  '.css': /^text\/css/,
  '.json': /^application\/json/,
  '.webmanifest': /^application\/manifest\+json/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png$/,
  '.woff2': /^font\/woff2$/,
  '.txt': /^text\/plain; charset=utf-8$/,
}
const isCompressed = /\.(html|json|js|css|svg|txt|webmanifest)$/

export function holdsOnHost(name: HostName): void {
  describe.skipIf(!isInstalled(name)).each(deployments)(`${name}, with the guide at $base`, (deployment) => {
    holdsForRequests(name, deployment)
    holdsForReader(name, deployment)
  })
}

function holdsForRequests(name: HostName, { base, first, deploy }: Deployment): void {
  const own = output(`hosts/${name}-${first}-requests`)
  const folder = hostedBuild(first)
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => types[extname(file)])
  const rules = () => readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  let host: RealHost
  beforeAll(async () => {
    await deploy(first, join(own, 'www', base))
    host = await startRealHost(name, { base, folder: join(own, 'www'), own: join(own, 'host') })
  })
  afterAll(() => host.stop())

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, options: RequestInit = {}) => fetch(host.origin + base + path, { headers: { 'Accept-Encoding': 'br', ...headers }, redirect: 'manual', ...options })
  const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')
  /** What the build wrote down for this address; where it is no file, what is there must not be kept. */
  const expectHeaders = (answer: Response, path: string, isFile = true) => {
    const fresh = { 'Cache-Control': 'no-cache' }
    const expected = { ...fresh, ...headersFor(rules(), base + path), ...(isFile ? {} : fresh) }
    for (const [header, value] of Object.entries(expected)) expect(answer.headers.get(header), `${header} of ${path}`).toBe(value)
  }

  test('every file comes whole, with its type, and with every header that the build wrote down', async () => {
    for (const file of files()) {
      const answer = await ask(addressOf(file))
      expect(answer.status, file).toBe(200)
      expect(answer.headers.get('content-type'), file).toMatch(types[extname(file)] ?? '')
      expect(answer.headers.get('content-encoding'), file).toBe(isCompressed.test(file) ? 'br' : null)
      expectHeaders(answer, addressOf(file))
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(folder, file))), file).toBe(true)
    }
    expect(files().length).toBeGreaterThan(90)
  })

  test('a page is sent as small as the build made it, in one flight', async () => {
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const size = readFileSync(join(folder, `${file}.br`)).length
      expect(size, file).toBeLessThanOrEqual(14_336)
      const { headers } = await ask(addressOf(file), {}, { method: 'HEAD' })
      expect([null, String(size)], file).toContain(headers.get('content-length'))
    }
  })

  test.for(['gzip', 'identity'])('who does not read brotli is sent the same text (%s)', async (coding) => {
    const answer = await ask('techniques/roll/', { 'Accept-Encoding': coding })
    expect(answer.headers.get('content-encoding')).toBe(coding === 'gzip' ? 'gzip' : null)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(await answer.text()).toBe(readFileSync(join(folder, 'techniques/roll/index.html'), 'utf8'))
  })

  test.for(['nowhere/', 'techniques/nowhere', 'assets/', 'assets/of-another-build.js', 'no.json'])('%s is a true 404 that nobody keeps, told by the guide, under its headers', async (path) => {
    const answer = await ask(path)
    expect([answer.status, await answer.text()]).toEqual([404, readFileSync(join(folder, '404.html'), 'utf8')])
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expectHeaders(answer, path, false)
  })

  test('an address without its last slash leads to the page, under the same headers', async () => {
    const answer = await ask('techniques/roll')
    expect([301, 308]).toContain(answer.status)
    expect(answer.headers.get('location')).toBe(`${base}techniques/roll/`)
    expectHeaders(answer, 'techniques/roll', false)
  })

  test('what the host does not know the type of is never taken for a page', async () => {
    const answer = await ask('_headers')
    expect(answer.headers.get('content-type') ?? '').toMatch(/^(application\/octet-stream|text\/plain.*)?$/)
    expectHeaders(answer, '_headers')
  })

  test('what has not changed is not sent again, and stays under the same headers', async () => {
    const etag = (await ask('techniques/roll/')).headers.get('etag') ?? ''
    const again = await ask('techniques/roll/', { 'If-None-Match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expectHeaders(again, 'techniques/roll/')
  })
}
