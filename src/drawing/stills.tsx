import { memo } from 'react'
import type { Drawing, Still } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { figureShapes } from './figure-shapes.ts'
import { Picture } from './picture.tsx'
import styles from './player.module.css'
import { frameSize, type Look } from './shape.ts'
import { stillPhase } from './timeline.ts'

type StillsProps = {
  readonly drawing: Drawing
  readonly side: Side
}

/** What paper hardly shows at the width of a thumb: without it three stills fit into a page's first flight. */
const tooFine: ReadonlySet<Look> = new Set(['cast', 'cast-finger', 'nail', 'glow'])

/** Three numbered moments with their words, for paper and for who has no script; hidden wherever the picture can move. */
export const Stills = memo(function Stills({ drawing, side }: StillsProps) {
  return (
    <ol className={styles.stills}>
      {drawing.stills.map((still, index) => (
        <li key={index}>
          <StillPicture drawing={drawing} side={side} still={still} />
          {`${index + 1}. ${still.say}`}
        </li>
      ))}
    </ol>
  )
})

/** One of the moments by itself; what it shows stands in words beside it. */
export function StillPicture({ drawing, side, still }: StillsProps & { readonly still: Still }) {
  return <Picture shapes={figureShapes(drawing, stillPhase(drawing, still), side).filter(({ look }) => !tooFine.has(look))} skin={drawing.skin} size={frameSize} alt="" />
}
