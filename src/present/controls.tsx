import type { MouseEvent } from 'react'
import { sideTexts, skinTexts } from '../drawing/drawn-names.ts'
import text from 'virtual:present-text'
import type { Pace, Show, ShowEvent } from './next-slide.ts'
import styles from './presenter.module.css'

interface ControlsProps {
  readonly show: Show
  /** Whether there is a picture, to be turned, slowed or shown in another skin. */
  readonly isDrawn: boolean
  /** Whether the slide's words go on: Back and Next first bring those into sight. */
  readonly isMoreAbove: boolean
  readonly isMoreBelow: boolean
  readonly tell: (event: ShowEvent) => void
  readonly onLeave: () => void
}

const paceTexts: Record<Pace, string> = { usual: text.paceUsual, half: text.paceHalf, still: text.paceStill }

/** Buttons that never move or change places; those between say what they are for, and how that stands. */
export function Controls({ show, isDrawn, isMoreAbove, isMoreBelow, tell, onLeave }: ControlsProps) {
  // A finger leaves no focus behind: a pedal's Space would press that button again.
  const press = (event: ShowEvent) => ({ detail, currentTarget }: MouseEvent<HTMLElement>) => {
    if (detail > 0) currentTarget.closest('dialog')?.focus()
    tell(event)
  }
  return (
    <div className={styles.controls} role="group" aria-label={text.controls}>
      <button type="button" className={styles.back} disabled={show.at === 0 && !isMoreAbove} onClick={press('back')}>{text.back}</button>
      <button type="button" disabled={!isDrawn} onClick={press('side')}><small>{text.breast}</small> {sideTexts[show.side]}</button>
      <button type="button" disabled={!isDrawn} onClick={press('pace')}><small>{text.pace}</small> {paceTexts[show.pace]}</button>
      <button type="button" disabled={!isDrawn} onClick={press('skin')}><small>{text.skin}</small> {show.skin ? skinTexts[show.skin] : text.asDrawn}</button>
      <button type="button" aria-expanded={show.hasNotes} onClick={press('notes')}><small>{text.notes}</small> {show.hasNotes ? text.notesShown : text.notesHidden}</button>
      <button type="button" onClick={press('black')}><small>{text.screen}</small> {text.black}</button>
      <button type="button" onClick={onLeave}>{text.leave}</button>
      <button type="button" className={`main-action ${styles.next}`} disabled={show.at === show.count - 1 && !isMoreBelow} onClick={press('next')}>{text.next}</button>
    </div>
  )
}
