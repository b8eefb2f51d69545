import text from 'virtual:interface-text'
import type { Copy } from './next-offline-state.ts'
import type { OfflineCopy } from './offline-copy.ts'
import styles from './offline.module.css'
import { useOfflineState } from './use-offline-state.ts'

/** One quiet line. "Saved for offline" stands here exactly when all of it is saved. */
export function OfflineStatus({ offline }: { readonly offline: OfflineCopy }) {
  const { copy } = useOfflineState(offline)
  return <p role="status" className={styles.status} data-copy={copy.kind}>{statusText(copy)}</p>
}

function statusText(copy: Copy): string {
  switch (copy.kind) {
    case 'unknown':
    case 'impossible':
      return ''
    case 'saving':
      return text.savingProgress
    case 'saved':
      return text.saved
    case 'incomplete':
    case 'not-saved':
      return text.notSaved
    default:
      return copy satisfies never
  }
}
