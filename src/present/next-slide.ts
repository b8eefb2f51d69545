/** The presenter's one pure step: what is on the screen, and what a press or a key makes of it. */
import { skinNames, type Side, type SkinName } from '../guide/drawing-names.ts'

/** How fast the picture moves; `still` is for who wants nothing to move. */
export const paces = ['usual', 'half', 'still'] as const
export type Pace = (typeof paces)[number]

export interface Show {
  /** Which slide, from 0, and how many there are. */
  readonly at: number
  readonly count: number
  readonly side: Side
  readonly pace: Pace
  /** undefined: each drawing as it is. */
  readonly skin: SkinName | undefined
  readonly hasNotes: boolean
  readonly isBlack: boolean
}

export const showEvents = ['next', 'back', 'side', 'pace', 'skin', 'notes', 'black'] as const
export type ShowEvent = (typeof showEvents)[number]

export const beginShow = (count: number): Show => ({ at: 0, count, side: 'left', pace: 'usual', skin: undefined, hasNotes: false, isBlack: false })

/** On a black screen anything brings it back, and does no more: a pedal pressed in the dark loses no step. */
export function nextSlide(show: Show, event: ShowEvent): Show {
  if (show.isBlack) return { ...show, isBlack: false }
  switch (event) {
    case 'next':
      return { ...show, at: Math.min(show.at + 1, show.count - 1) }
    case 'back':
      return { ...show, at: Math.max(show.at - 1, 0) }
    case 'side':
      return { ...show, side: show.side === 'left' ? 'right' : 'left' }
    case 'pace':
      return { ...show, pace: after(paces, show.pace) }
    case 'skin':
      return { ...show, skin: after([undefined, ...skinNames], show.skin) }
    case 'notes':
      return { ...show, hasNotes: !show.hasNotes }
    case 'black':
      return { ...show, isBlack: true }
    default:
      return event satisfies never
  }
}

/** The one after `current`; after the last comes the first. */
function after<Name>(names: readonly Name[], current: Name): Name {
  // The remainder is always one of them, and one of them may be undefined.
  return names[(names.indexOf(current) + 1) % names.length] as Name
}
