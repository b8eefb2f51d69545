import { pageAddresses, situationsAddress, slugAt } from './addresses.ts'

/** What a session plays: it stands in the fragment of its address, which no server ever sees. The slug of a plan is its code. */
export interface Wanted {
  readonly kind: (typeof wantedKinds)[number]
  readonly slug: string
}

const wantedKinds = ['situation', 'technique', 'plan'] as const

/** What leads through the page at an address, which is a situation's or a technique's. */
export function wantedAt(path: string): Wanted {
  return { kind: path.startsWith(situationsAddress) ? 'situation' : 'technique', slug: slugAt(path) }
}

export function sessionAddress({ kind, slug }: Wanted): string {
  return `${pageAddresses.session}#${kind}=${slug}`
}

/** What a fragment asks for; 'nothing' where it is empty or a heading of the page, 'unreadable' where it asks for no such thing. */
export function wantedIn(hash: string): Wanted | 'nothing' | 'unreadable' {
  if (!hash.includes('=')) return 'nothing'
  const [, written, slug = ''] = /^#(\w+)=(.+)$/.exec(hash) ?? []
  const kind = wantedKinds.find((kind) => kind === written)
  return kind && slugs[kind].test(slug) ? { kind, slug } : 'unreadable'
}

const named = /^[a-z-]{1,40}$/
const slugs: Record<Wanted['kind'], RegExp> = { situation: named, technique: named, plan: /^[a-z0-9.-]{1,100}$/i }
