/** A real nginx or Caddy with the README's lines, run from a folder of its own by whoever runs the tests. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { packageFiles } from '../../src/commands/debian-packages.ts'
import type { HostName } from './hosts.ts'
import { readmeLines, type Place } from './readme-lines.ts'

export interface RealHost {
  readonly origin: string
  readonly stop: () => Promise<void>
}

type Command = readonly [program: string, ...words: string[]]

/** Starts it; `place.folder` is served, and `own` is where it may write. */
export async function startRealHost(name: HostName, { base, folder, own }: Omit<Place, 'port'> & { readonly own: string }): Promise<RealHost> {
  const port = await freePort()
  await mkdir(own, { recursive: true })
  const lines = await readmeLines(name, { base, folder, port })
  const [program, ...words] = await (name === 'nginx' ? writeNginx(own, lines) : writeCaddy(own, lines))
  const child = spawn(program, words, { cwd: own, env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own }, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  child.stderr?.on('data', (text) => said.push(String(text)))
  const origin = `http://localhost:${port}`
  await answers(origin, child, said)
  return { origin, stop: () => stopped(child) }
}

/** What stands around a site's lines on Debian, without its user and its places. */
async function writeNginx(own: string, lines: string): Promise<Command> {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${own}/${of};`).join(' ')
  await writeFile(join(own, 'nginx.conf'), `load_module ${packageFiles['libnginx-mod-http-brotli-static']}; daemon off; master_process off; pid ${own}/pid; events {}
http { access_log off; default_type application/octet-stream; types_hash_max_size 2048; gzip on; ${temp}\n${lines}}`)
  return ['/usr/sbin/nginx', '-p', own, '-c', 'nginx.conf', '-e', 'stderr']
}

async function writeCaddy(own: string, lines: string): Promise<Command> {
  await writeFile(join(own, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${lines}`)
  return ['/usr/bin/caddy', 'run', '--config', 'Caddyfile', '--adapter', 'caddyfile']
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  // A server with a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function answers(origin: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  while (!(await fetch(origin).then(() => true, () => false))) {
    if (child.exitCode !== null) throw new Error(`The host did not start: ${said.join('')}`)
    await pause(50)
  }
}

/** Nothing answers afterwards. */
async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
