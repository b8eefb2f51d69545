import { cautionIds } from '../guide/cautions.ts'
import type { RoutePage } from '../guide/page.ts'
import { Blocks } from './blocks.tsx'

/** Folded, each by its heading, but for the one that stands `open`. */
export function Cautions({ sections, open }: Pick<RoutePage, 'sections'> & { readonly open?: string | undefined }) {
  return sections.filter(({ id }) => cautionIds.includes(id)).map(({ id, heading, blocks }) => <details key={id} open={id === open}><summary>{heading}</summary><Blocks blocks={blocks} /></details>)
}
