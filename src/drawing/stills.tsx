import { memo } from 'react'
import type { Drawing } from '../guide/drawing.ts'
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
          <Picture shapes={figureShapes(drawing, stillPhase(drawing, still), side).filter(({ look }) => !tooFine.has(look))} skin={drawing.skin} size={frameSize} alt="" />
          {`${index + 1}. ${still.say}`}
        </li>
      ))}
    </ol>
  )
})
