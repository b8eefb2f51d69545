/**
 * What stands between a reader and every network: all that their browser asks of anyone goes through here, whether a page, its
 * worker or the browser's own guesses ask it. Only the guide's own host is behind it.
 */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly method: string
  /** The whole address; of an encrypted line its host and port alone. */
  readonly address: string
  readonly headers: IncomingMessage['headers']
}

export interface CountingProxy {
  readonly address: string
  readonly asked: readonly Asked[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startCountingProxy(origin: string): Promise<CountingProxy> {
  const asked: Asked[] = []
  const note = ({ method = '', url = '', headers }: IncomingMessage) => void asked.push({ method, address: url, headers })
  const proxy = createServer((request, response) => {
    note(request)
    if (request.url?.startsWith(`${origin}/`)) passOn(request, response)
    else response.writeHead(502).end()
  })
  proxy.on('connect', (request, socket) => {
    note(request)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  // A server with a port has an address of this kind.
  const { port } = proxy.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, asked, [Symbol.asyncDispose]: () => new Promise((resolve) => {
    proxy.close(() => resolve())
    proxy.closeAllConnections()
  }) }
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const passed = send(request.url ?? '', { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
}
