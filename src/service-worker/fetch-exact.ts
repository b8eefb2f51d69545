import { hashOf } from './hash.ts'

/** Longer than any phone should need for one file; a server that stalls for ever must not hold up the next try. */
const patience = 60_000

/** Asks the server itself; a copy that the browser happens to have may be of another build. */
export function fetchFresh(address: string, cache: RequestCache): Promise<Response> {
  return fetch(address, { cache, credentials: 'same-origin', signal: AbortSignal.timeout(patience) })
}

/** Fetches a file of this build; rejects when anything else arrives. On bad Wi-Fi one dropped line must not cost the whole copy. */
export async function fetchExact(address: string, hash: string): Promise<Response> {
  return fetchOnce(address, hash).catch((error: unknown) => {
    // What fetch calls a dropped line, and a body that ends too soon.
    if (error instanceof TypeError) return fetchOnce(address, hash)
    throw error
  })
}

async function fetchOnce(address: string, hash: string): Promise<Response> {
  const response = await fetchFresh(address, 'no-cache')
  if (!response.ok) throw new Error(`${address} was not saved: the server said ${response.status}.`)
  if ((await hashOf(response.clone())) !== hash) throw new Error(`${address} was not saved: what arrived is not this build's file.`)
  // A redirected response may not answer a navigation; the same body without that mark may.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}
