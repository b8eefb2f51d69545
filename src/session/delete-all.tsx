import { useId, useRef, useState } from 'react'
import text from 'virtual:session-text'
import styles from './log-list.module.css'

interface DeleteAllProps {
  readonly hasFailed: boolean
  readonly onDelete: () => void
}

/** Asks once more, below and apart: two presses in one place delete nothing. */
export function DeleteAll({ hasFailed, onDelete }: DeleteAllProps) {
  const [isAsking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const question = useId()
  const keep = () => {
    setAsking(false)
    button.current?.focus()
  }
  return (
    <div className={styles.all}>
      <button type="button" ref={button} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>{text.logDeleteAll}</button>
      {isAsking && (
        <div role="group" aria-labelledby={question}>
          <p id={question}>{text.logDeleteAllSure}</p>
          <div className={styles.actions}>
            <button type="button" onClick={keep}>{text.logDeleteAllNo}</button>
            <button type="button" className={styles.danger} onClick={onDelete}>{text.logDeleteAllYes}</button>
          </div>
          {hasFailed && <p role="alert">{text.logClearFailed}</p>}
        </div>
      )}
    </div>
  )
}
