import type { RoutePage } from '../guide/page.ts'
import { Blocks } from './blocks.tsx'

/** What a step of cold, warmth or medicine needs beside it (rules 9 and 13), and how a hungry baby is fed (rule 14). */
export const cautionIds: readonly string[] = ['pain-medicines', 'cold-and-warmth', 'feed-your-baby-first']

/** Folded, each by its heading, but for the one that stands `open`. */
export function Cautions({ sections, open }: Pick<RoutePage, 'sections'> & { readonly open?: string | undefined }) {
  return sections.filter(({ id }) => cautionIds.includes(id)).map(({ id, heading, blocks }) => <details key={id} open={id === open}><summary>{heading}</summary><Blocks blocks={blocks} /></details>)
}
