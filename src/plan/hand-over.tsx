import { useState } from 'react'
import { searchAction } from '../guide/search-action.ts'
import text from 'virtual:plan-text'
import { copyText, shareLink } from './give-link.ts'
import styles from './hand-over.module.css'
import { ShowCode } from './show-code.tsx'

/** What came of the last press. */
const words = { copied: text.linkCopied, 'by-hand': text.linkByHand, shared: text.linkShared, 'not-shared': text.linkNotShared, printing: text.printing } as const

interface HandOverProps {
  /** The whole link of the plan. */
  readonly link: string
  readonly title: string
}

/** The plan for another phone, or for paper: its code, its link, the phone's own sheet, the printer. */
export function HandOver({ link, title }: HandOverProps) {
  const [said, setSaid] = useState<keyof typeof words>()
  const share = async () => {
    const came = await shareLink(link, title)
    setSaid(came === 'closed' ? undefined : came)
  }
  const toPaper = () => {
    setSaid('printing')
    print()
  }
  return (
    <>
      <div className={styles.buttons}>
        <ShowCode link={link} title={title} />
        <button type="button" onClick={async () => setSaid(await copyText(link))}>{text.copyLink}</button>
        {'share' in navigator && <button type="button" onClick={share}>{text.shareLink}</button>}
        <button type="button" onClick={toPaper}>{text.printPlan}</button>
      </div>
      <p role="status" className={styles.said}>{said && words[said]}</p>
      {said === 'by-hand' && (
        <form action={searchAction} method="dialog">
          <input className={styles.field} readOnly aria-label={text.planLink} value={link} autoFocus onFocus={({ target }) => target.select()} />
        </form>
      )}
    </>
  )
}
