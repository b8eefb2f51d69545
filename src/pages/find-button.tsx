import { Suspense, useState } from 'react'
import text from 'virtual:interface-text'
import styles from './find.module.css'
import { Modal } from './modal.tsx'
import { onDemand } from './on-demand.tsx'
import type { World } from './world.ts'

const FindForm = onDemand(async () => (await import('./find-form.tsx')).FindForm)

/** Search, on every page, over the page it was opened from. What searches comes when it is asked for. */
export function FindButton({ loadAll }: Pick<World, 'loadAll'>) {
  const [isFinding, setFinding] = useState(false)
  const close = () => setFinding(false)
  return (
    <div className="needs-script">
      <button type="button" aria-haspopup="dialog" onClick={() => setFinding(true)}>{text.find}</button>
      {isFinding && <Modal name={text.find} className={styles.dialog} onClose={close}><Suspense><FindForm loadAll={loadAll} onGo={close} /></Suspense></Modal>}
    </div>
  )
}
