import type { Page } from '../guide/page.ts'
import { Blocks } from './blocks.tsx'

/** The one main heading, the lead, and what stands before the first section. */
export function PageTop({ page }: { readonly page: Page }) {
  return (
    <>
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <Blocks blocks={page.intro} />
    </>
  )
}
