import type { ShowEvent } from './next-slide.ts'

/** How much further words go at a press, as a share of what is seen of them: the rest is seen twice, so that no line is cut both times. */
const share = 0.75
/** Browsers round; less than this many CSS pixels hide nothing. */
const slack = 2

/** Where a press brings words that do not all stand in sight, in CSS pixels from their top; undefined where it leaves their slide. */
export function readOnAt(event: ShowEvent, { scrollTop, scrollHeight, clientHeight }: Pick<Element, 'scrollTop' | 'scrollHeight' | 'clientHeight'>): number | undefined {
  const last = scrollHeight - clientHeight
  if (event === 'next' && scrollTop < last - slack) return Math.min(scrollTop + share * clientHeight, last)
  if (event === 'back' && scrollTop > slack) return Math.max(scrollTop - share * clientHeight, 0)
  return undefined
}
