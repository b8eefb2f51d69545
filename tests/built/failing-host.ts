/** A host without a line: it answers a worker from a deployment, and fails as hosts and lines do. */
import { packName } from '../../src/offline/page-pack.ts'
import { packOf, type Deployment } from './deployment.ts'
import { never, scope } from './worker-world.ts'

/** How an answer can go wrong. A host that stalls halfway has sent a true head and half of the body. */
export const hostFaults = ['refused', 404, 500, 'wrong type', 'cut in half', 'stalled', 'stalled halfway'] as const
export type HostFault = (typeof hostFaults)[number]

export interface FailingHost {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly break: (path: string, fault: HostFault) => void
  /** After that many more answers nothing answers any more. */
  readonly dieAfter: (answers: number) => void
  readonly mend: () => void
  readonly serve: (deployed: Deployment) => void
  /** The paths asked for since the start, or since the last `forget`. */
  readonly asked: () => readonly string[]
  readonly forget: () => void
}

/** Every answer is under the same policy, as the build's own headers have it. */
const headers = { 'Content-Security-Policy': "default-src 'none'", 'Content-Type': 'text/plain', ETag: '"1"' }

export function failingHost(deployed: Deployment): FailingHost {
  const broken = new Map<string, HostFault>()
  const asked: string[] = []
  let left = Infinity
  const bodyAt = (path: string) => (path === packName ? packOf(deployed, [...broken.keys()]) : deployed.files.get(path))
  return {
    fetch: async (address, { signal }) => {
      const path = address.slice(scope.length)
      asked.push(path)
      if (left-- <= 0) throw dropped()
      const body = bodyAt(path)
      const fault = broken.get(path)
      if (fault !== undefined && body) return failed(fault, body, signal)
      return body ? new Response(body, { headers }) : new Response('Not found', { status: 404 })
    },
    break: (path, fault) => void broken.set(path, fault),
    dieAfter: (answers) => void (left = answers),
    mend: () => {
      broken.clear()
      left = Infinity
    },
    serve: (next) => void (deployed = next),
    asked: () => asked,
    forget: () => void asked.splice(0),
  }
}

/** What fetch throws for a line that drops. */
const dropped = () => new TypeError('Failed to fetch')

function failed(fault: HostFault, body: Uint8Array<ArrayBuffer>, signal: AbortSignal | null | undefined): Promise<Response> | Response {
  const halfway = (then: (controller: ReadableStreamDefaultController) => void) => new Response(new ReadableStream({ start: (controller) => controller.enqueue(body.subarray(0, body.length / 2)), pull: then }, { highWaterMark: 2 }), { headers })
  switch (fault) {
    case 'refused': throw dropped()
    case 404:
    case 500: return new Response('broken for a test', { status: fault })
    case 'wrong type': return new Response('<!doctype html><title>Log in to the Wi-Fi</title>', { headers: { 'Content-Type': 'text/html' } })
    case 'cut in half': return halfway((controller) => controller.error(dropped()))
    case 'stalled': return untilOver(signal)
    case 'stalled halfway': return halfway(async (controller) => untilOver(signal).catch((reason: unknown) => controller.error(reason)))
    default: return fault satisfies never
  }
}

/** A server that never answers: only the patience of who asked ends it. */
function untilOver(signal: AbortSignal | null | undefined): Promise<never> {
  return signal ? new Promise((_, reject) => (signal.aborted ? reject(signal.reason) : signal.addEventListener('abort', () => reject(signal.reason)))) : never()
}
