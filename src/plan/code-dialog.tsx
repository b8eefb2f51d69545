import { useEffect, useRef } from 'react'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import styles from './code-dialog.module.css'
import { QrCode } from './qr-code.tsx'

interface CodeDialogProps {
  readonly link: string
  readonly title: string
  readonly onClose: () => void
}

/** The code as large as the screen allows, to be held before another phone. It is open from its first moment; Escape closes it. */
export function CodeDialog({ link, title, onClose }: CodeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={`whole-screen ${styles.dialog}`} aria-label={title} onClose={onClose}>
      <div className={styles.code}><QrCode text={link} label={text.codeOf} /></div>
      <div className={styles.words}>
        <p>{text.codeHow}</p>
        <p className={styles.link}>{link}</p>
      </div>
      <div className={styles.foot}><button type="button" onClick={() => dialog.current?.close()}>{interfaceText.close}</button></div>
    </dialog>
  )
}
