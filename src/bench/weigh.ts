import type { ServerResponse } from 'node:http'

/** One answer. */
export interface Sent {
  readonly path: string
  readonly status: number
  readonly type: string
  /** Bytes of the body as sent, that is, compressed. */
  readonly body: number
  /** Bytes of status line, headers and framing. */
  readonly head: number
}

/** Reports what an answer weighed once all of it is handed to the network. */
export function weigh(response: ServerResponse, path: string, report: (answer: Sent) => void): void {
  const { socket } = response
  const before = socket?.bytesWritten ?? 0
  let type = ''
  let body = 0
  const countBody = (words: readonly unknown[]) => {
    if (Buffer.isBuffer(words[0])) body += words[0].length
  }
  response.write = heard(response.write, countBody)
  response.end = heard(response.end, countBody)
  response.writeHead = heard(response.writeHead, ([, headers]) => {
    type = Object.entries(Object(headers)).find(([name]) => name.toLowerCase() === 'content-type')?.map(String)[1] ?? ''
  })
  response.on('finish', () => report({ path, status: response.statusCode, type, body, head: (socket?.bytesWritten ?? 0) - before - body }))
}

/** The same function; `listen` hears what it is given. */
function heard<Call extends (...words: never[]) => unknown>(call: Call, listen: (words: readonly unknown[]) => void): Call {
  return new Proxy(call, {
    apply: (send, self, words) => {
      listen(words)
      return Reflect.apply(send, self, words)
    },
  })
}
