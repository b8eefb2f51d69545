import { use, useState } from 'react'
import { forgetAllGoing } from '../reader/going-store.ts'
import { keptKeys } from '../reader/kept-texts.ts'
import { openLog } from '../reader/log.ts'
import text from 'virtual:settings-text'
import { KeptByReader } from './kept-by-reader.ts'
import { keptTextsOf } from './kept-texts-of.ts'
import styles from './settings-form.module.css'

/** Deletes all that is kept but the saved copy of the guide; asks once more, in place. The log goes first: where the device refuses, nothing is deleted. */
export function DeleteKept() {
  const world = use(KeptByReader)
  const [step, setStep] = useState<'arrived' | 'asked' | 'left' | 'deleted' | 'failed'>('arrived')
  const forget = async () => {
    await openLog().clear()
    await forgetAllGoing()
    const texts = keptTextsOf(world)
    for (const key of keptKeys) texts[key].keep('')
  }
  return (
    <>
      {step === 'asked'
        ? (
          <div role="group" aria-label={text.deleteAll}>
            <p>{text.deleteSure}</p>
            <div className={styles.buttons}>
              <button type="button" className={styles.danger} onClick={() => void forget().then(() => setStep('deleted'), () => setStep('failed'))}>{text.deleteYes}</button>
              <button type="button" autoFocus onClick={() => setStep('left')}>{text.deleteNo}</button>
            </div>
          </div>
          )
        : <div className={styles.buttons}><button type="button" className={styles.danger} autoFocus={step !== 'arrived'} onClick={() => setStep('asked')}>{text.deleteAll}</button></div>}
      <p role="status">{step === 'deleted' ? text.deleted : step === 'failed' && text.notDeleted}</p>
    </>
  )
}
