/**
 * A phone and its service workers, without a browser: the built worker itself runs, in a world that holds its caches, its
 * network and its life in hand. So every position that it can fail at is tried in seconds.
 */

import { locksOf, registrationOf, type Life, type WorkerHandle } from './registration.ts'

/** One kept answer. A put makes a new one, so that "untouched" is "the very same". */
export interface Kept {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Headers
}

/** Cache by cache, key by key. */
export type Phone = Map<string, Map<string, Kept>>

/** What a worker's world does when asked; each may throw. */
export interface World {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  /** Called before each put is kept; one that throws refuses it. */
  readonly beforePut?: (key: string) => void
  /** Called whenever the caches are asked for anything. */
  readonly beforeCaches?: () => void
}

export interface RunningWorker {
  readonly install: () => Promise<unknown>
  readonly activate: () => Promise<unknown>
  /** From now on this is the worker in use, however that came. */
  readonly putInUse: () => void
  /** What a page at `path` would get; undefined where the worker leaves it to the browser. */
  readonly visit: (path: string) => Promise<Response | undefined>
  readonly ask: (type: string) => Promise<unknown>
  /** From now on nothing that it began goes on or has an effect. */
  readonly kill: () => void
}

export const scope = 'https://guide.test/'
export const never = (): Promise<never> => new Promise(() => {})

/** Starts the worker's script, `code`, on this phone. */
export function startWorker(code: string, phone: Phone, world: World): RunningWorker {
  const life: Life = { isOver: false }
  const listeners = new Map<string, (event: object) => void>()
  const registration = registrationOf(phone)
  const self = {
    registration: Object.assign(registration, { scope }),
    clients: { claim: async () => {} },
    addEventListener: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
  }
  const fetch = (request: string | Request, init: RequestInit = {}) => (life.isOver ? never() : world.fetch(typeof request === 'string' ? request : request.url, init).finally(() => (life.isOver ? never() : undefined)))
  new Function('self', 'caches', 'fetch', 'AbortSignal', 'navigator', code)(self, cachesOf(phone, world, life), fetch, soonOver, { locks: locksOf(phone, life) })
  const fire = async (type: string, event: object = {}) => {
    const work: unknown[] = []
    listeners.get(type)?.({ ...event, waitUntil: (promise: unknown) => work.push(promise) })
    await Promise.all(work)
  }
  const handle: WorkerHandle = Object.assign(new EventTarget(), {
    postMessage: (data: unknown, ports: readonly MessagePort[] = []) => void (life.isOver || fire('message', { data, ports }).catch(() => {})),
  })
  const become = (state: 'active' | 'waiting' | undefined) => {
    registration.installing = null
    if (state) registration[state] = handle
    handle.dispatchEvent(new Event('statechange'))
  }
  return {
    install: async () => {
      registration.installing = handle
      await fire('install').catch((fault: unknown) => {
        become(undefined)
        throw fault
      })
      become('waiting')
    },
    activate: async () => {
      registration.waiting = null
      become('active')
      await fire('activate')
    },
    putInUse: () => become('active'),
    visit: async (path) => {
      let answer: Promise<Response> | undefined
      // Node makes no such request, so its mode is written over.
      const request = Object.defineProperty(new Request(scope + path), 'mode', { value: 'navigate' })
      await fire('fetch', { request, respondWith: (response: Promise<Response>) => void (answer = response) })
      return answer
    },
    ask: (type) => new Promise((resolve, reject) => void fire('message', { data: { type }, ports: [{ postMessage: resolve }] }).catch(reject)),
    kill: () => {
      life.isOver = true
      registration.installing = null
    },
  }
}

/** A patience of any length is over at once: no test waits a minute for a server that never answers. */
const soonOver = { timeout: () => AbortSignal.timeout(0) }

function cachesOf(phone: Phone, world: World, life: Life) {
  const asked = <Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> => (life.isOver ? never() : Promise.resolve().then(() => {
    world.beforeCaches?.()
    return ask()
  }))
  const found = (name: string, key: string | Request) => {
    const kept = phone.get(name)?.get(typeof key === 'string' ? key : key.url)
    return kept && new Response(kept.body, { headers: kept.headers })
  }
  const open = (name: string) => {
    const kept = phone.get(name) ?? new Map<string, Kept>()
    phone.set(name, kept)
    return {
      put: (key: string, response: Response) => asked(async () => {
        const body = new Uint8Array(await response.arrayBuffer())
        world.beforePut?.(key)
        if (life.isOver) return never()
        return void kept.set(key, { body, headers: new Headers(response.headers) })
      }),
      match: (key: string | Request) => asked(() => found(name, key)),
      keys: () => asked(() => [...kept.keys()].map((url) => ({ url }))),
      delete: (key: string | Request) => asked(() => kept.delete(typeof key === 'string' ? key : key.url)),
    }
  }
  return {
    open: (name: string) => asked(() => open(name)),
    match: (key: string, { cacheName }: { readonly cacheName: string }) => asked(() => found(cacheName, key)),
  }
}
