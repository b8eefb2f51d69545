import { fill } from '../guide/interface-text.ts'
import type { PageOf } from '../guide/page.ts'
import text from 'virtual:interface-text'

/** Which edition of the guide this is. */
export function Edition({ page }: { readonly page: PageOf<'about' | 'save'> }) {
  return <p>{fill(text.edition, { version: page.version, date: page.checked })}</p>
}
