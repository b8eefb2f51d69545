import { useId } from 'react'
import { searchAction } from '../guide/search-action.ts'
import text from 'virtual:plan-text'
import styles from './paste-plan.module.css'
import { codeInText } from './plan-link.ts'
import { useOneField } from './use-one-field.ts'

interface PastePlanProps {
  readonly onOpen: (code: string) => void
}

/** A plan from a link that was sent: an installed app on an iPhone is never opened by a link. What was typed stays where it is wrong. */
export function PastePlan({ onOpen }: PastePlanProps) {
  const { isWrong, onSubmit } = useOneField(codeInText, onOpen)
  const fault = useId()
  return (
    <form action={searchAction} className={styles.paste} onSubmit={onSubmit}>
      <label>
        {text.pasteLink}
        <input name="link" inputMode="url" autoComplete="off" autoCapitalize="off" spellCheck={false} aria-invalid={isWrong} aria-describedby={isWrong ? fault : undefined} />
      </label>
      <button type="submit">{text.openPasted}</button>
      <p id={fault} role="alert" className={styles.fault}>{isWrong && text.pasteWrong}</p>
    </form>
  )
}
