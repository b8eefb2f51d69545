import type { Drawing } from '../guide/drawing.ts'
import text from 'virtual:interface-text'
import { DrawingChoices } from './drawing-choices.tsx'
import styles from './drawing-switch.module.css'
import { Figure } from './drawn.tsx'

/** Every choice, and what it does to this drawing. */
export function DrawingForm({ drawing }: { readonly drawing: Drawing }) {
  return (
    <form method="dialog">
      <div className={styles.preview}><Figure drawing={drawing} alt="" crop="thumb" /></div>
      <DrawingChoices />
      <button>{text.close}</button>
    </form>
  )
}
