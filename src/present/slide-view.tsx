import type { ReactNode, RefObject } from 'react'
import { Led } from '../drawing/engine.ts'
import { fill } from '../guide/interface-text.ts'
import type { Drawing } from '../guide/drawing.ts'
import text from 'virtual:present-text'
import type { FromPage } from './from-page.ts'
import type { Pace, Show } from './next-slide.ts'
import styles from './presenter.module.css'
import type { Slide } from './slides-of.ts'
import { useClock } from './use-clock.ts'

type SlideViewProps = Pick<FromPage, 'title' | 'calls' | 'plan' | 'factsOf'> & {
  readonly slide: Slide
  readonly show: Show
  readonly words: RefObject<HTMLDivElement | null>
  /** Whether the words go on below what is seen of them. */
  readonly isMoreBelow: boolean
}

/** What a parent may see of a slide: never what a consultant notes. */
export function SlideView({ title, slide, show, calls, plan, factsOf, words, isMoreBelow }: SlideViewProps) {
  const scroller = { show, words, isMoreBelow }
  const place = <p className={styles.place}>{fill(text.placeOf, { number: show.at + 1, count: show.count })}</p>
  if (slide.kind === 'opening') {
    return (
      <Words {...scroller}>
        {place}
        <h2>{title}</h2>
        <p className={styles.say}>{slide.lead}</p>
        <p className={styles.say}><strong>{text.sayNo}</strong> {slide.hasHands && text.ownHands}</p>
        <h3>{text.askFirst}</h3>
        <ul>{slide.questions.map((question) => <li key={question}>{question}</li>)}</ul>
        <p>{text.yesFirst}</p>
      </Words>
    )
  }
  if (slide.kind === 'calls') return <Words {...scroller}>{place}<h2>{text.whenToCall}</h2>{calls}<p className={styles.plan}>{plan}</p></Words>
  return (
    <>
      {slide.drawing && <Moving key={show.at} drawing={slide.drawing} alt={slide.alt} show={show} />}
      <Words {...scroller} isLong={slide.say.length > longest}>
        {place}
        <h2>{slide.name}</h2>
        <div className={styles.facts}>{factsOf(slide)}</div>
        <p className={styles.say}>{slide.say}</p>
      </Words>
      {slide.stopIf.length > 0 && <p className={styles.stop}>{fill(text.stopIf, { rules: slide.stopIf.join(' ') })}</p>}
    </>
  )
}

/** Words longer than this, in characters, are set in smaller letters, and so leave a picture more room. */
const longest = 150

type WordsProps = Pick<SlideViewProps, 'show' | 'words' | 'isMoreBelow'> & { readonly isLong?: boolean; readonly children: ReactNode }

/** Scrolls where a screen is too small for it, and begins at its top on every slide. */
function Words({ show, words, isMoreBelow, isLong = false, children }: WordsProps) {
  return <div key={show.at} ref={words} className={styles.words} data-scrolls data-more={isMoreBelow || undefined} data-long={isLong || undefined} tabIndex={0} role="group" aria-label={fill(text.placeOf, { number: show.at + 1, count: show.count })}>{children}</div>
}

const rates: Record<Pace, number> = { usual: 1, half: 0.5, still: 0 }

function Moving({ drawing, alt, show: { at, side, skin, pace, isBlack } }: { readonly drawing: Drawing; readonly alt: string; readonly show: Show }) {
  const clock = useClock(isBlack ? 0 : rates[pace], at)
  return <div className={styles.room}><div className={styles.picture}><Led drawing={drawing} side={side} alt={alt} chosen={{ side, skin }} isMoving={!isBlack && pace !== 'still'} clock={clock} /></div></div>
}

/** What is announced of a slide. */
export function nameOf(slide: Slide, title: string): string {
  if (slide.kind === 'opening') return title
  return slide.kind === 'calls' ? text.whenToCall : slide.name
}
