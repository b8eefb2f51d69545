import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, request as send, type IncomingHttpHeaders, type Server } from 'node:http'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hostFolder } from '../../src/serve/host.ts'
import { precompress } from '../../src/serve/precompress.ts'
import { output } from '../places.ts'

const folder = output('host/guide')
const files = {
  '_headers': '/hands/*\n  X-Content-Type-Options: nosniff\n/hands/sw.js\n  Cache-Control: no-cache\n',
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not found</h1>',
  'sw.js': 'self',
  'roll/index.html': `<h1>Roll</h1>${'soft '.repeat(200)}`,
  'icon.png': 'not really a picture',
  '../secret.txt': 'secret',
}
let server: Server
/** The same guide at the root of its domain. */
let atRoot: Server
/** A guide that lost its not-found page. */
let broken: Server

beforeAll(async () => {
  await rm(output('host'), { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await precompress(folder)
  server = await serverOf(folder, '/hands/')
  atRoot = await serverOf(folder, '/')
  await mkdir(output('host/broken'))
  await writeFile(output('host/broken/_headers'), files['_headers'])
  broken = await serverOf(output('host/broken'), '/hands/')
})
afterAll(() => [server, atRoot, broken].forEach((each) => each.close()))

async function serverOf(folder: string, base: string): Promise<Server> {
  const made = createServer(await hostFolder(folder, base))
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return made
}

interface Answer { readonly status: number | undefined; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** What the host answers to exactly this path; fetch would tidy it first. */
function ask(path: string, { method = 'GET', headers = {}, of = server }: { readonly method?: string; readonly headers?: Record<string, string>; readonly of?: Server } = {}): Promise<Answer> {
  const address = of.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return new Promise((resolve, reject) => {
    const sent = send({ port, host: '127.0.0.1', path, method, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
    })
    sent.on('error', reject).end()
  })
}

test('a reader gets the page at its address, with the headers that the build wrote', async () => {
  const { status, headers, body } = await ask('/hands/')
  expect([status, String(body)]).toEqual([200, '<h1>Home</h1>'])
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'content-length': '13' })
  expect((await ask('/hands/sw.js?a=1')).headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/javascript; charset=utf-8' })
})

test('an address without its last slash leads to the page and keeps its query', async () => {
  const { status, headers } = await ask('/hands/roll?utm_source=leaflet&x=%20')
  expect([status, headers.location]).toEqual([301, '/hands/roll/?utm_source=leaflet&x=%20'])
})

test.for([
  '/hands/no-such-page/', '/hands/no.txt', '/hands/icon.png/', '/', '/elsewhere/', '/hands/%00',
  '/hands/../secret.txt', '/hands/%2e%2e/secret.txt', '/hands/..%2fsecret.txt', '/hands/roll/..%2f..%2f..%2fsecret.txt', '/hands/%2e%2e%2f%2e%2e%2fpackage.json',
  '/../package.json', '/%2e%2e/package.json', '/hands/_headers', '/hands/%5fheaders', '/hands/./_headers',
])('%s is told by the not-found page, and gives nothing away', async (path) => {
  const { status, headers, body } = await ask(path)
  expect([status, String(body)]).toEqual([404, '<h1>Not found</h1>'])
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test.for(['/hands/%2f_headers', '/hands/.//_headers', '/hands//_headers'])('the rules for headers are no page of the guide by way of %s either', async (path) => {
  expect(String((await ask(path)).body)).not.toContain('nosniff')
})

test.for(['/hands/%', '/hands/%E0%A4%A', '/hands/%zz/', '//'])('a broken address, %s, is not found, and the host goes on', async (path) => {
  expect((await ask(path)).status).toBe(404)
  expect((await ask('/hands/')).status).toBe(200)
})

test.for(['//roll', '/%2froll', '/\\\\roll', '///roll', '//roll/../roll'])('no address, such as %s, sends a reader to another site that has a folder\'s name', async (path) => {
  const { status, headers } = await ask(path, { of: atRoot })
  expect([status, headers.location]).toEqual([404, undefined])
})

test('what the host cannot read is told without a word of where it stands, under the same headers', async () => {
  const { status, headers, body } = await ask('/hands/', { of: broken })
  expect([status, String(body)]).toEqual([500, 'This page cannot be read just now.'])
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'text/plain; charset=utf-8' })
})

test.for<[string, string, string]>([['a page', 'GET', '/hands/'], ['a redirect', 'GET', '/hands/roll'], ['what is not there', 'GET', '/hands/gone/'], ['a method that is refused', 'POST', '/hands/'], ['a picture', 'GET', '/hands/icon.png'], ['a head alone', 'HEAD', '/hands/roll/']])('%s comes under the headers that hold everywhere', async ([, method, path]) => {
  expect((await ask(path, { method })).headers['x-content-type-options']).toBe('nosniff')
})

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused, and the reader told what is not', async (method) => {
  const { status, headers } = await ask('/hands/', { method })
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test.for([['/hands/', 200], ['/hands/no-such-page/', 404]] as const)('HEAD of %s answers like GET, without a body', async ([path, status]) => {
  const head = await ask(path, { method: 'HEAD' })
  const { headers } = await ask(path)
  expect([head.status, head.body.length]).toEqual([status, 0])
  expect(head.headers).toMatchObject({ etag: headers.etag, 'content-type': headers['content-type'], 'x-content-type-options': 'nosniff' })
})

test('text comes compressed to who can read that, and is the same text', async () => {
  for (let visit = 0; visit < 2; visit++) {
    const { headers, body } = await ask('/hands/roll/', { headers: { 'Accept-Encoding': 'gzip, br' } })
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'content-length': String(body.length) })
    expect(String(brotliDecompressSync(body))).toBe(files['roll/index.html'])
    expect(body.length).toBeLessThan(files['roll/index.html'].length)
  }
  expect((await ask('/hands/roll/', { headers: { 'Accept-Encoding': 'gzip' } })).headers).not.toHaveProperty('content-encoding')
  expect((await ask('/hands/icon.png', { headers: { 'Accept-Encoding': 'br' } })).headers).not.toHaveProperty('content-encoding')
})

test('a page that has not changed is not sent again; one that has is', async () => {
  const { etag = '' } = (await ask('/hands/')).headers
  const again = await ask('/hands/', { headers: { 'If-None-Match': etag } })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers).toMatchObject({ etag, 'x-content-type-options': 'nosniff' })
  expect((await ask('/hands/', { headers: { 'If-None-Match': '"older"' } })).status).toBe(200)
})

test('a page whose new text has the old one\'s date and length is sent anew', async () => {
  const page = join(folder, 'icon.png')
  const tagOf = async (text: string) => {
    await writeFile(page, text)
    await utimes(page, 0, 0)
    return (await ask('/hands/icon.png')).headers.etag
  }
  const before = await tagOf('not quite a picture.')
  expect(await tagOf(files['icon.png'])).not.toBe(before)
})

test('an address that does not exist stays so for who has seen the page that says it', async () => {
  const { etag = '' } = (await ask('/hands/gone/')).headers
  expect((await ask('/hands/gone/', { headers: { 'If-None-Match': etag } })).status).toBe(404)
})
