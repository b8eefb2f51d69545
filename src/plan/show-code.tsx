import { useState } from 'react'
import text from 'virtual:plan-text'
import { CodeDialog } from './code-dialog.tsx'

interface ShowCodeProps {
  /** The whole link of the plan. */
  readonly link: string
  readonly title: string
}

/** For the phone of whoever stands beside this one. */
export function ShowCode({ link, title }: ShowCodeProps) {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <button type="button" className="main-action" onClick={() => setShown(true)}>{text.showCode}</button>
      {isShown && <CodeDialog link={link} title={title} onClose={() => setShown(false)} />}
    </>
  )
}
