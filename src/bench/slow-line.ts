/**
 * A line as Lighthouse's slow 4G has it, between a browser and a host: it slows the worker's requests as much as the
 * page's, which the browser's own emulation leaves alone. All connections share its width. HTTP/1.1 without TLS: a real host
 * asks for one round trip more at first, and spares some after.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Transform } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { lane, type Lane } from './lane.ts'

/** Milliseconds there and back. */
const roundTrip = 150
const downBytesPerSecond = 1_638_400 / 8
const upBytesPerSecond = 675_000 / 8
const now = () => performance.now()
/** What one packet carries: connections take turns by it. */
const packet = 1460

export interface SlowLine {
  readonly origin: string
  readonly stop: () => Promise<void>
}

export async function startSlowLine(origin: string): Promise<SlowLine> {
  const down = lane(downBytesPerSecond, now)
  const up = lane(upBytesPerSecond, now)
  const sockets = new Set<Socket>()
  const server = createServer((reader) => {
    const host = connect(Number(new URL(origin).port), 'localhost')
    for (const socket of [reader, host]) sockets.add(socket.on('error', () => {}).on('close', () => void sockets.delete(socket)))
    // Before the first byte of a connection stands the greeting, there and back.
    reader.pipe(slowed(up, wait(roundTrip))).pipe(host)
    host.pipe(slowed(down)).pipe(reader)
    reader.on('close', () => host.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { origin: `http://localhost:${portOf(server)}`, stop: () => stopServer(server, sockets) }
}

// A server with a port has an address of this kind.
const portOf = (server: Server) => (server.address() as AddressInfo).port

/** Hands bytes on, in order, once the lane had room for them and half a round trip is over. */
function slowed(leave: Lane, greeted: Promise<unknown> = Promise.resolve()): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      void greeted.then(async () => {
        for (let from = 0; from < chunk.length; from += packet) {
          const part = chunk.subarray(from, from + packet)
          await wait(leave(part.length))
          setTimeout(() => this.push(part), roundTrip / 2)
        }
        done()
      })
    },
    flush: (done) => void setTimeout(done, roundTrip / 2 + 1),
  })
}

function stopServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    for (const socket of sockets) socket.destroy()
  })
}
