/**
 * The bedside presenter: one slide at a time over the whole screen, with a consultant's notes beside it once they are asked
 * for. It gets from its page what only pages know, and must never import one; it reads nothing that is kept on the device.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { fill } from '../guide/interface-text.ts'
import { keepScreenOn } from '../reader/screen-lock.ts'
import text from 'virtual:present-text'
import { Controls } from './controls.tsx'
import type { FromPage } from './from-page.ts'
import { whileFull } from './full-screen.ts'
import { keyEvent, type Focused } from './key-event.ts'
import { beginShow, nextSlide, type ShowEvent } from './next-slide.ts'
import styles from './presenter.module.css'
import { readOnAt } from './read-on.ts'
import { nameOf, SlideView } from './slide-view.tsx'
import { useHiddenWords } from './use-hidden-words.ts'

/** The platform's own dialog, so that nothing behind it can be reached, and Escape leaves. */
export function Presenter(props: FromPage) {
  const { title, slides, notesOf, onLeave } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [show, setShow] = useState(() => beginShow(slides.length))
  const words = useRef<HTMLDivElement>(null)
  const hidden = useHiddenWords(words, show)
  const tell = (event: ShowEvent) => {
    const top = words.current && !show.isBlack ? readOnAt(event, words.current) : undefined
    if (top === undefined) setShow((now) => nextSlide(now, event))
    else words.current?.scrollTo({ top, behavior: 'instant' })
  }
  useEffect(() => {
    dialog.current?.showModal()
    // Not its first button, which a browser would choose: keys belong to all of it.
    dialog.current?.focus()
    // Where a device lets no one keep it on, its owner sees that soon enough.
    return keepScreenOn(() => {})
  }, [])
  useEffect(() => whileFull(() => dialog.current?.close()), [])
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.metaKey || event.ctrlKey || event.altKey) return
    const told = keyEvent(event.key, focusedOn(event.target), show.isBlack)
    if (!told) return
    event.preventDefault()
    if (!event.repeat) tell(told)
  }
  const slide = slides[show.at]
  if (!slide) return null
  return (
    <dialog ref={dialog} tabIndex={-1} className={`whole-screen ${styles.presenter}`} aria-label={title} onKeyDown={pressKey} onClose={onLeave}>
      <div className={styles.stage} inert={show.isBlack} data-notes={show.hasNotes || undefined} data-drawn={(slide.kind === 'step' && slide.drawing !== undefined) || undefined}>
        <SlideView {...props} slide={slide} show={show} words={words} isMoreBelow={hidden.isMoreBelow} />
        {show.hasNotes && <aside key={show.at} className={styles.notes} data-scrolls tabIndex={0} aria-label={text.notes}>{notesOf(slide)}</aside>}
        <Controls show={show} {...hidden} isDrawn={slide.kind === 'step' && slide.drawing !== undefined} tell={tell} onLeave={() => dialog.current?.close()} />
      </div>
      <p className={styles.heard} role="status">{fill(text.announced, { number: show.at + 1, count: show.count, name: nameOf(slide, title) })}</p>
      {show.isBlack && <button type="button" className={styles.black} aria-label={text.comeBack} onClick={() => tell('black')} />}
    </dialog>
  )
}

function focusedOn(target: EventTarget): Focused {
  if (!(target instanceof HTMLElement)) return 'nothing'
  if (target.matches(':is(button, a, summary):focus-visible')) return 'button'
  return target.matches('[data-scrolls]') ? 'scroller' : 'nothing'
}
