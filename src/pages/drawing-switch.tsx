import { useState } from 'react'
import { type Drawing } from '../guide/drawing.ts'
import text from 'virtual:interface-text'
import { DrawingChoices } from './drawing-choices.tsx'
import styles from './drawing-switch.module.css'
import { Figure } from './drawn.tsx'
import { Modal } from './modal.tsx'
import sheet from './sheet.module.css'

/** The reader's own side, skin and shape, for every drawing. The choice shows at once, above the list. */
export function DrawingSwitch({ drawing }: { readonly drawing: Drawing }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={`${styles.switch} needs-script`}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{text.changeDrawing}</button>
      {isOpen && <Modal name={text.changeDrawing} className={sheet.sheet} onClose={() => setOpen(false)}><DrawingForm drawing={drawing} /></Modal>}
    </div>
  )
}

function DrawingForm({ drawing }: { readonly drawing: Drawing }) {
  return (
    <form method="dialog">
      <div className={styles.preview}><Figure drawing={drawing} alt="" crop="thumb" /></div>
      <DrawingChoices />
      <button>{text.close}</button>
    </form>
  )
}
