/**
 * The guide's own host (src/serve), with a scale under it: for every answer, how many bytes went over the wire.
 * Everything is compressed beforehand, as on a real host, so that no reader waits for it.
 */
import { readdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative, sep } from 'node:path'
import { hostFolder } from '../serve/host.ts'
import { weigh, type Sent } from './weigh.ts'

export interface CountingServer {
  readonly origin: string
  /** What was sent since the start, or since the last `forget`. */
  readonly sent: () => readonly Sent[]
  readonly forget: () => void
  /** Serves another build from now on. */
  readonly serve: (folder: string) => Promise<void>
  /** Drops the line, unanswered, for every path that is not allowed. */
  readonly allowOnly: (isAllowed: (path: string) => boolean) => void
  readonly stop: () => Promise<void>
}

export async function startCountingServer(folder: string): Promise<CountingServer> {
  let host = await hostFolder(folder, '/')
  let isAllowed = (_path: string) => true
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!isAllowed(path)) return void response.destroy()
    weigh(response, path, (answer) => sent.push(answer))
    host(request, response)
  })
  const origin = `http://localhost:${await listen(server)}`
  await compressAll(origin, folder)
  sent.length = 0
  return {
    origin,
    sent: () => sent,
    forget: () => void (sent.length = 0),
    serve: async (next) => {
      host = await hostFolder(next, '/')
      await compressAll(origin, next)
    },
    allowOnly: (allowed) => void (isAllowed = allowed),
    stop: () => stopServer(server),
  }
}

/** Asks once for every file, as the host compresses on the first request. */
async function compressAll(origin: string, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
    await (await fetch(`${origin}/${path}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // A server with a port has an address of this kind.
    server.listen(0, () => resolve((server.address() as AddressInfo).port))
  })
}

function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
