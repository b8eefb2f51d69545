import { phone, type Reader, type Tab } from './engine.ts'
import type { Command, ElementName } from './web-driver.ts'

/**
 * A reader in one session. A tab behind another is not painted, and its page sleeps: so each is a window. The first stays,
 * and empty: a session ends with its last, and opens the next from one that is there.
 */
export async function readerIn(command: Command, end: () => Promise<void>): Promise<Reader> {
  const first = (await command('GET', '/window')) as string
  const inWindow = handOn(command)
  const tabs: OpenTab[] = []
  return {
    open: async (address) => {
      const { handle } = (await inWindow(first)('POST', '/window/new', { type: 'window' })) as { handle: string }
      await inWindow(handle)('POST', '/window/rect', phone)
      const tab = tabOf(inWindow(handle))
      tabs.push(tab)
      await tab.goto(address)
      return tab
    },
    faults: async () => {
      const all: string[] = []
      for (const tab of tabs) all.push(...(await tab.faults()))
      return all
    },
    close: end,
  }
}

interface OpenTab extends Tab {
  readonly faults: () => Promise<readonly string[]>
}

/** A session has its hands on one window at a time. */
function handOn(command: Command): (handle: string) => Command {
  let held: string | undefined
  return (handle) => async (method, path, body) => {
    if (held !== handle) await command('POST', '/window', { handle })
    held = handle
    return command(method, path, body)
  }
}

function tabOf(inWindow: Command): OpenTab {
  const found: string[] = []
  let isOpen = true
  const run = (script: { toString: () => string }, ...args: readonly unknown[]) => inWindow('POST', '/execute/sync', { script: `return (${script})(...arguments)`, args })
  const collect = async () => void (isOpen && found.push(...((await run(takeFaults)) as string[])))
  const load = async (path: string, body?: object) => {
    await collect()
    await inWindow('POST', path, body)
    await run(keepFaults)
  }
  return {
    goto: (url) => load('/url', { url }),
    reload: () => load('/refresh'),
    run: (script) => run(script) as Promise<never>,
    press: async (find, name) => {
      const element = (await run(find, name)) as ElementName | null
      if (!element) throw new Error('There is nothing to press.')
      await inWindow('POST', `/element/${idOf(element)}/click`)
    },
    type: async (text) => void (await inWindow('POST', `/element/${idOf((await inWindow('GET', '/element/active')) as ElementName)}/value`, { text })),
    close: async () => {
      await collect()
      isOpen = false
      await inWindow('DELETE', '/window')
    },
    faults: async () => {
      await collect()
      return found.splice(0)
    },
  }
}

const idOf = (element: ElementName) => Object.values(element)[0]

declare global {
  /** In a page of WebKit: what went wrong since it was loaded. Its driver tells nothing of it. */
  var faultsHere: string[] | undefined
}

function keepFaults(): void {
  if (globalThis.faultsHere) return
  const faults: string[] = (globalThis.faultsHere = [])
  addEventListener('error', ({ message }) => faults.push(message))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)))
  console.error = (...words: unknown[]) => void faults.push(words.join(' '))
}

function takeFaults(): string[] {
  return globalThis.faultsHere?.splice(0) ?? []
}
