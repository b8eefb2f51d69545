import text from 'virtual:interface-text'
import type { OfflineCopy } from './offline-copy.ts'
import styles from './offline.module.css'
import { useOfflineState } from './use-offline-state.ts'

/** Says that a new version waits, and lets the reader choose when. It never acts by itself. */
export function UpdateNotice({ offline }: { readonly offline: OfflineCopy }) {
  const { update } = useOfflineState(offline)
  return <div role="status" className={styles.notice}>{(update === 'waiting' || update === 'accepted') && <Notice offline={offline} isAccepted={update === 'accepted'} />}</div>
}

function Notice({ offline, isAccepted }: { readonly offline: OfflineCopy; readonly isAccepted: boolean }) {
  if (isAccepted) return <p>{text.updating}</p>
  return (
    <>
      <p>{text.updateReady}</p>
      <button type="button" className="main-action" onClick={() => offline.actions.acceptUpdate()}>{text.updateNow}</button>
      <button type="button" onClick={() => offline.tell({ kind: 'update-put-off' })}>{text.updateLater}</button>
    </>
  )
}
