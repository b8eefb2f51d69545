import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { slugAt } from '../guide/addresses.ts'
import type { PageLink } from '../guide/page-parts.ts'
import { presentAddress } from '../guide/present-address.ts'
import text from 'virtual:interface-text'
import styles from './present-page.module.css'

/** Some techniques to be shown, in the order in which they are ticked. */
export function ChooseTechniques({ offered }: { readonly offered: readonly PageLink[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const navigate = useNavigate()
  const toggle = (slug: string) => setChosen(chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug])
  // Not an action: for that React writes a script into the HTML.
  const choose = (event: FormEvent) => {
    event.preventDefault()
    navigate(presentAddress({ kind: 'techniques', slugs: chosen }))
  }
  return (
    <form className={`${styles.techniques} needs-script`} onSubmit={choose}>
      <div className="chips">
        {offered.map(({ path, title }) => {
          const slug = slugAt(path)
          return <label key={slug}><input type="checkbox" checked={chosen.includes(slug)} onChange={() => toggle(slug)} /><span>{title}</span></label>
        })}
      </div>
      <p><button className="main-action" disabled={chosen.length === 0}>{text.chooseThese}</button></p>
    </form>
  )
}
