import { Link } from '../guide/link.tsx'
import type { Page } from '../guide/page.ts'
import text from 'virtual:interface-text'
import { evidenceName } from './label-names.ts'

/** How much is known of what a page says, in words; pages without a part on what is disputed lead to the one that has it. */
export function HowSure({ page }: { readonly page: Page }) {
  if (!page.label) return null
  return (
    <section id="how-sure">
      <h2>{text.howSure}</h2>
      <p><strong>{`${evidenceName(page.label)}.`}</strong>{` ${page.because}`}</p>
      <p>{`${text.numbersLead} `}<Link to="/sources/">{text.sources}</Link></p>
      {page.type !== 'situation' && <WhereDisagree />}
    </section>
  )
}

/** For pages that tell of no dispute of their own. */
export function WhereDisagree() {
  return <p><Link to="/about/#where-experts-disagree-with-each-other-and-with-the-post">{text.whereDisagree}</Link></p>
}
