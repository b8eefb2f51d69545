/**
 * Serves the built guide as a real static host would: the headers that the build wrote to _headers, the compressed text that
 * lies beside a file, a slash added where a folder is meant, and 404.html for what does not exist. Also what the tests stand on.
 */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
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

/** Answers requests under `base` (with slashes at both ends) from `folder`. */
export async function hostFolder(folder: string, base: string): Promise<RequestListener> {
  const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'))
  return (request, response) => {
    answer(request, response, { folder, base, rules }).catch(() => unread(response, headersFor(rules, base)))
  }
}

interface Host {
  readonly folder: string
  readonly base: string
  readonly rules: readonly HeaderRule[]
}

async function answer(request: IncomingMessage, response: ServerResponse, host: Host): Promise<void> {
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`)
  const headers = headersFor(host.rules, pathname)
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
  const file = pathname.startsWith(host.base) ? await fileAt(host.folder, pathname.slice(host.base.length)) : undefined
  if (file === 'folder') return void response.writeHead(301, { ...headers, Location: `${pathname}/${search}` }).end()
  await send(request, response, host, pathname, file ?? join(host.folder, '404.html'), file ? 200 : 404)
}

/** What goes wrong is told without a word of where the guide stands on its host. */
function unread(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(500, { ...headers, 'Content-Type': types['.txt'] }).end('This page cannot be read just now.')
}

/** The file for a path, 'folder' where the path lacks its last slash, undefined for none. With two slashes first, that address would be another host's. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const written = decoded(path)
  const name = normalize(`./${written}`)
  if (/^[\\/]/.test(written) || name.startsWith('..') || name.startsWith('_')) return undefined
  const file = join(folder, name.endsWith('/') || name === '.' ? join(name, 'index.html') : name)
  const found = await stat(file).catch(() => undefined)
  return found?.isDirectory() ? 'folder' : found && file
}

async function send(request: IncomingMessage, response: ServerResponse, host: Host, path: string, file: string, status: number): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const text = await readFile(file)
  // Of the text itself: its date and length are those of another text too, where builds follow each other fast.
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ...headersFor(host.rules, path), 'Content-Type': type, ETag: tag, Vary: 'Accept-Encoding' }
  if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304, headers).end()
  if (request.method === 'HEAD') return void response.writeHead(status, headers).end()
  const compressed = request.headers['accept-encoding']?.includes('br') ? await readFile(`${file}.br`).catch(() => undefined) : undefined
  if (compressed) return void response.writeHead(status, { ...headers, 'Content-Encoding': 'br', 'Content-Length': compressed.length }).end(compressed)
  response.writeHead(status, { ...headers, 'Content-Length': text.length }).end(text)
}

/** A path whose escapes are broken names nothing, as %00 does. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '\0'
  }
}
