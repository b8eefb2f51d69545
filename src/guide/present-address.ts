import { pageAddresses } from './addresses.ts'

/** What the presenter shows: it stands in the fragment of its address, which no server ever sees. */
export type Presented = { readonly kind: 'situation'; readonly slug: string } | { readonly kind: 'techniques'; readonly slugs: readonly string[] }

export function presentAddress(presented: Presented): string {
  return `${pageAddresses.present}#${presented.kind}=${presented.kind === 'situation' ? presented.slug : presented.slugs.join()}`
}

/** What a fragment asks for; 'nothing' where it is empty or one of the page's `headings`, 'unreadable' where it is anything else. */
export function presentedIn(hash: string, headings: readonly string[]): Presented | 'nothing' | 'unreadable' {
  if (hash.length < 2 || headings.includes(hash.slice(1))) return 'nothing'
  const [, kind, written = ''] = /^#(situation|techniques)=([a-z-]{1,40}(?:,[a-z-]{1,40}){0,19})$/.exec(hash) ?? []
  if (kind === 'techniques') return { kind, slugs: [...new Set(written.split(','))] }
  return kind === 'situation' && !written.includes(',') ? { kind, slug: written } : 'unreadable'
}
