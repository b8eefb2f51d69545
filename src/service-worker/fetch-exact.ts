import { hashOf } from './hash.ts'

/** Longer than any phone should need for one file; a server that stalls for ever must not hold up the next try. */
const patience = 60_000

/** Waits for an answer as long as patience lasts. */
export function fetchPatiently(address: string, cache: RequestCache): Promise<Response> {
  return fetch(address, { cache, credentials: 'same-origin', signal: AbortSignal.timeout(patience) })
}

/**
 * Fetches a file of this build; rejects when anything else arrives. What the page fetched a moment ago is not asked for again, if the
 * browser has kept it. But that may be of another build; some hosts give a file's new text its old tag (by a date that every
 * build shares, and a size that a change of one letter keeps), so that "not modified" would be the answer for ever; and on bad
 * Wi-Fi one dropped line must not cost the whole copy. So the second time asks past all that is kept.
 */
export async function fetchExact(address: string, hash: string): Promise<Response> {
  return fetchOnce(address, hash, 'default').catch((error: unknown) => {
    // Patience has its end.
    if (error instanceof DOMException && error.name === 'TimeoutError') throw error
    return fetchOnce(address, hash, 'reload')
  })
}

async function fetchOnce(address: string, hash: string, cache: RequestCache): Promise<Response> {
  const response = await fetchPatiently(address, cache)
  if (!response.ok) throw new Error(`${address} was not saved: the server said ${response.status}.`)
  if ((await hashOf(response.clone())) !== hash) throw new Error(`${address} was not saved: what arrived is not this build's file.`)
  // A redirected response may not answer a navigation; the same body without that mark may.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}
