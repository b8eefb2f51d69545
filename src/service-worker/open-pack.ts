import { packName } from '../offline/page-pack.ts'
import { fetchPatiently } from './fetch-exact.ts'
import { hashOf } from './hash.ts'

/** Gives a file of the pack as a host would; undefined where the pack has it not, or not to the letter. */
export type Unpack = (path: string, hash: string) => Promise<Response | undefined>

/** Headers that tell of one body alone. */
const ofTheBody = ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']

/**
 * Fetches the pack. Its pages get the headers that it came with. So it must be under the same policy as the help
 * page, which came by itself: a host that sends a policy with pages only would else leave the saved ones without.
 */
export async function openPack(scope: string, savedHelp: Promise<Response | undefined>): Promise<Unpack> {
  const [response, help] = await Promise.all([fetchPatiently(scope + packName, 'no-store'), savedHelp])
  if (!response.ok || !help || policyOf(help) !== policyOf(response)) {
    await response.body?.cancel()
    throw new Error('The pack is of no use.')
  }
  const texts = new Map<string, unknown>(Object.entries(await response.json()))
  return async (path, hash) => {
    const text = texts.get(path)
    if (typeof text !== 'string') return undefined
    const file = new Response(text, { headers: headersFor(path, response.headers) })
    return (await hashOf(file.clone())) === hash ? file : undefined
  }
}

const policyOf = ({ headers }: Response) => headers.get('Content-Security-Policy')

function headersFor(path: string, ofPack: Headers): Headers {
  const headers = new Headers(ofPack)
  for (const name of ofTheBody) headers.delete(name)
  headers.set('Content-Type', `${path.endsWith('.json') ? 'application/json' : 'text/html'}; charset=utf-8`)
  return headers
}
