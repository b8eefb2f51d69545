/**
 * Serves the built guide as a real static host would: the headers that the build wrote to _headers, compression,
 * a slash added where a folder is meant, and 404.html for what does not exist. Also what the tests stand on.
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { headersFor, readHeaderRules, type HeaderRule } from './header-rules.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = /^(text|application|image\/svg)/
const brotli = promisify(brotliCompress)

/**
 * Answers requests under `base` (with slashes at both ends) from `folder`. `quality` is brotli's, 0 to 11: the highest
 * takes it seconds for the largest file, once.
 */
export async function hostFolder(folder: string, base: string, quality = 11): Promise<RequestListener> {
  const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'))
  const compressed = new Map<string, Buffer>()
  return (request, response) => {
    answer(request, response, { folder, base, rules, compressed, quality }).catch((error: unknown) => response.writeHead(500).end(String(error)))
  }
}

interface Host {
  readonly folder: string
  readonly base: string
  readonly rules: readonly HeaderRule[]
  readonly compressed: Map<string, Buffer>
  readonly quality: number
}

async function answer(request: IncomingMessage, response: ServerResponse, host: Host): Promise<void> {
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`)
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  const file = pathname.startsWith(host.base) ? await fileAt(host.folder, pathname.slice(host.base.length)) : undefined
  if (file === 'folder') return void response.writeHead(301, { Location: `${pathname}/${search}` }).end()
  await send(request, response, host, pathname, file ?? join(host.folder, '404.html'), file ? 200 : 404)
}

/** The file for a path, 'folder' where the path lacks its last slash, undefined for none. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const name = normalize(`./${decoded(path)}`)
  if (name.startsWith('..') || name.startsWith('_')) return undefined
  const file = join(folder, name.endsWith('/') || name === '.' ? join(name, 'index.html') : name)
  const found = await stat(file).catch(() => undefined)
  return found?.isDirectory() ? 'folder' : found && file
}

async function send(request: IncomingMessage, response: ServerResponse, host: Host, path: string, file: string, status: number): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const { size, mtimeMs } = await stat(file)
  const tag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
  const headers = { ...headersFor(host.rules, path), 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' }
  if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end()
  if (request.method === 'HEAD') return void response.writeHead(status, headers).end()
  if (!compressible.test(type) || !request.headers['accept-encoding']?.includes('br')) {
    response.writeHead(status, { ...headers, 'Content-Length': size })
    return void createReadStream(file).pipe(response)
  }
  const body = host.compressed.get(file + tag) ?? (await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: host.quality } }))
  host.compressed.set(file + tag, body)
  response.writeHead(status, { ...headers, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body)
}

/** A path whose escapes are broken names nothing, as %00 does. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '\0'
  }
}
