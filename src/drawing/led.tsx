import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { drawnAs, type Drawing, type DrawnAs } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { eachFrame } from './each-frame.ts'
import { figureShapes } from './figure-shapes.ts'
import { stillMoments } from './moments.ts'
import { paint } from './paint.ts'
import { Picture } from './picture.tsx'
import { frameSize } from './shape.ts'
import { loopSeconds, stillPhase } from './timeline.ts'
import { useMotion } from './use-motion.ts'
import { whileSeen } from './while-seen.ts'

type LedProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  readonly chosen: DrawnAs
  readonly isMoving: boolean
  /** Seconds of movement so far, at this very moment: the picture follows somebody else's clock. */
  readonly clock: () => number
}

/** Seconds that each still stands for who wants nothing to move. */
const stillSeconds = 4

/** A picture that is led: it moves by the clock of what leads it, so that both keep one time. */
export function Led({ drawing: asWritten, side, alt, chosen, isMoving, clock }: LedProps) {
  const drawing = useMemo(() => drawnAs(asWritten, chosen), [asWritten, chosen])
  const picture = useRef<SVGSVGElement>(null)
  const motion = useMotion()
  const show = () => picture.current && paint(picture.current, figureShapes(drawing, phaseAt(drawing, clock(), motion === 'reduced'), side))
  useLayoutEffect(() => {
    show()
  })
  useEffect(() => {
    if (isMoving && picture.current) return whileSeen(picture.current, () => eachFrame(show))
  }, [isMoving, drawing, side, motion])
  const shapes = useMemo(() => figureShapes(drawing, stillPhase(drawing), side), [drawing, side])
  // Painted while it moves, so what React knows of it must not change: another side or shape is another picture.
  return <Picture key={`${side} ${drawing.breast}`} ref={picture} shapes={shapes} skin={drawing.skin} size={frameSize} alt={alt} />
}

/** The loop begins on its first still, as every picture does. */
function phaseAt(drawing: Drawing, seconds: number, isReduced: boolean): number {
  const stills = stillMoments(drawing)
  if (isReduced) return stills[Math.floor(seconds / stillSeconds) % stills.length]?.phase ?? 0
  return (stillPhase(drawing) + seconds / loopSeconds(drawing)) % 1
}
