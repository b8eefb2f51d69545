import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { packageFiles } from '../../src/commands/debian-packages.ts'
import type { Engine, Reader } from './engine.ts'
import { until } from './in-tab.ts'
import { isReady, newSession } from './web-driver.ts'
import { readerIn } from './webkit-reader.ts'

/**
 * WebKitGTK, by its own WebDriver, on a screen that nobody sees, for it has no way without one. A driver leads one session
 * at a time, and a window that another covers is not painted: so each reader has a driver and a screen of their own.
 */
export const webkit: Engine = {
  name: 'WebKit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  start: async () => ({ newReader, close: async () => {} }),
}

async function newReader(): Promise<Reader> {
  const screen = begin(packageFiles.xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {})
  const [display] = await once(screen.stdout, 'data')
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const driver = begin(packageFiles['webkit2gtk-driver'], [`--port=${port}`], { DISPLAY: `:${String(display).trim()}` })
  await until(async () => expect(await isReady(origin)).toBe(true))
  const command = await newSession(origin, { browserName: 'MiniBrowser' })
  return readerIn(command, async () => {
    await command('DELETE', '')
    await end(driver)
    await end(screen)
  })
}

/** Starts what does not outlive these tests, however they end. */
function begin(program: string, words: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  process.once('exit', () => child.kill())
  return child
}

async function end(process: ChildProcess): Promise<void> {
  process.kill()
  if (process.exitCode === null && process.signalCode === null) await once(process, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
