import styles from './builder.module.css'
import type { Draft } from './use-draft.ts'

/** What a press here came to: heard at once, and red where it was refused. */
export function Answer({ draft, where }: { readonly draft: Draft; readonly where: string }) {
  const answer = draft.answerAt(where)
  return <p role="status" className={styles.answer} data-refused={answer?.isRefused || undefined}>{answer?.text}</p>
}
