import { Suspense, useState } from 'react'
import type { Drawing } from '../guide/drawing.ts'
import text from 'virtual:interface-text'
import styles from './drawing-switch.module.css'
import { Modal } from './modal.tsx'
import { onDemand } from './on-demand.tsx'
import sheet from './sheet.module.css'

const DrawingForm = onDemand(async () => (await import('./drawing-form.tsx')).DrawingForm)

/** The reader's own side, skin and shape, for every drawing. The choice shows at once, above the list. */
export function DrawingSwitch({ drawing }: { readonly drawing: Drawing }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={`${styles.switch} needs-script`}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{text.changeDrawing}</button>
      {isOpen && <Suspense><Modal name={text.changeDrawing} className={sheet.sheet} onClose={() => setOpen(false)}><DrawingForm drawing={drawing} /></Modal></Suspense>}
    </div>
  )
}
