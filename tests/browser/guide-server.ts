/**
 * A host that a test owns: it serves one real build, can be switched to another, answer from several as machines do in
 * the midst of a rollout, be broken at one path, stopped so that nothing answers, and asked what was requested.
 */
import { EventEmitter, once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { hostFolder } from '../../src/serve/host.ts'
import { buildFolder, type BuildName } from '../places.ts'

/** How a path can go wrong: an error status, a wrong type, the corrected build's file, a body cut in half, no answer at all, a closed line. */
export type Fault = 404 | 500 | 'wrong-type' | 'of-corrected-build' | 'cut' | 'stall' | 'refuse'

export interface GuideServer {
  readonly origin: string
  readonly serve: (build: BuildName) => Promise<void>
  /** From now on each request is answered from any of these builds, as the numbers from 0 to 1 say. */
  readonly roll: (builds: readonly BuildName[], random: () => number) => Promise<void>
  readonly break: (path: string | RegExp, fault: Fault) => void
  readonly mend: () => void
  /** From now on a worker waits so many milliseconds for a file that stalls, and not a minute. */
  readonly hurry: (patience: number) => void
  /** Resolves once this path has been asked for, or where it was since the last `forget`. */
  readonly met: (path: string) => Promise<void>
  /** Paths asked for since the start, or since the last `forget`. */
  readonly requests: () => readonly string[]
  readonly forget: () => void
  /** Does something in the midst of things: as soon as so many more requests have come. */
  readonly after: (requests: number, act: () => void) => void
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startGuideServer(build: BuildName, base = '/'): Promise<GuideServer> {
  let host = await hostFolder(buildFolder(build), base)
  const correctedHost = await hostFolder(buildFolder('corrected'), base)
  const faults: { path: string | RegExp; fault: Fault }[] = []
  const asked: string[] = []
  const arrivals = new EventEmitter()
  let [served, patience] = [build, 0]
  const due: { at: number; act: () => void }[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(path)
    arrivals.emit(path)
    for (const each of due.splice(0)) --each.at > 0 ? due.push(each) : each.act()
    const broken = faults.find((one) => (typeof one.path === 'string' ? one.path === path : one.path.test(path)))
    if (broken?.fault === 'of-corrected-build') correctedHost(request, response)
    else if (broken) fail(broken.fault, host, request, response)
    else if (patience > 0 && path === `${base}sw.js`) void sendHurried(buildFolder(served), patience, response)
    else host(request, response)
  })
  const port = await listen(server, 0)
  const stop = () => stopServer(server)
  return {
    origin: `http://localhost:${port}`,
    serve: async (next) => {
      host = await hostFolder(buildFolder(next), base)
      served = next
    },
    roll: async (builds, random) => {
      const machines = await Promise.all(builds.map((next) => hostFolder(buildFolder(next), base)))
      host = (request, response) => machines[Math.floor(random() * machines.length)]?.(request, response)
    },
    hurry: (next) => void (patience = next),
    break: (path, fault) => void faults.push({ path, fault }),
    mend: () => void faults.splice(0),
    met: async (path) => void (asked.includes(path) || (await once(arrivals, path))),
    requests: () => asked,
    forget: () => void asked.splice(0),
    after: (requests, act) => void due.push({ at: requests, act }),
    stop,
    start: async () => void (await listen(server, port)),
    [Symbol.asyncDispose]: stop,
  }
}

function fail(fault: Exclude<Fault, 'of-corrected-build'>, host: RequestListener, ...[request, response]: Parameters<RequestListener>): void {
  if (fault === 'stall') return
  if (fault === 'refuse') return void response.destroy()
  if (fault === 'cut') return cutInHalf(response, () => host(request, response))
  if (fault === 'wrong-type') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Log in to the Wi-Fi</title>')
  response.writeHead(fault, { 'Content-Type': 'text/plain' }).end('broken for a test')
}

/** The build's worker, in a world where every wait is over sooner. */
async function sendHurried(folder: string, patience: number, response: ServerResponse): Promise<void> {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`AbortSignal.timeout = (wait => () => wait(${patience}))(AbortSignal.timeout.bind(AbortSignal));${worker}`)
}

/** Sends a true head and half of the body, then drops the line. */
function cutInHalf(response: ServerResponse, answer: () => void): void {
  const end = response.end.bind(response)
  response.end = (body?: unknown) => {
    if (!Buffer.isBuffer(body)) return end()
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
    return response
  }
  answer()
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // A server with a port has an address of this kind.
    server.listen(port, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Nothing answers afterwards: the port is closed and every open line is cut. */
function stopServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
