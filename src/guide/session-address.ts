import { pageAddresses, situationsAddress } from './addresses.ts'

/** What a session plays: it stands in the fragment of its address, which no server ever sees. */
export interface Wanted {
  readonly kind: 'situation' | 'technique'
  readonly slug: string
}

/** What leads through the page at an address, which is a situation's or a technique's. */
export function wantedAt(path: string): Wanted {
  return { kind: path.startsWith(situationsAddress) ? 'situation' : 'technique', slug: path.split('/').at(-2) ?? '' }
}

export function sessionAddress({ kind, slug }: Wanted): string {
  return `${pageAddresses.session}#${kind}=${slug}`
}

/** What a fragment asks for; 'nothing' where it is empty or a heading of the page, 'unreadable' where it asks for no such thing. */
export function wantedIn(hash: string): Wanted | 'nothing' | 'unreadable' {
  if (!hash.includes('=')) return 'nothing'
  const [, kind, slug] = /^#(situation|technique)=([a-z-]{1,40})$/.exec(hash) ?? []
  return (kind === 'situation' || kind === 'technique') && slug ? { kind, slug } : 'unreadable'
}
