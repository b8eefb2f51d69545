import type { Page } from '../guide/page.ts'
import text from 'virtual:interface-text'

/** The page's title and description for the tab, search engines and shared links; React moves them into the head. */
export function PageHead({ page }: { readonly page: Page }) {
  return (
    <>
      <title>{`${page.title} · ${text.guideName}`}</title>
      <meta name="description" content={page.description} />
      {page.type === 'not-found' && <meta name="robots" content="noindex" />}
    </>
  )
}
