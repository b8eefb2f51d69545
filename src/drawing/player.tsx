import { useEffect, useMemo, useRef } from 'react'
import { drawnAs, type Drawing, type DrawnAs } from '../guide/drawing.ts'
import { type Side } from '../guide/drawing-names.ts'
import text from 'virtual:drawing-text'
import { figureShapes } from './figure-shapes.ts'
import { namedOn } from './moments.ts'
import { Picture } from './picture.tsx'
import { PlayBar } from './play-bar.tsx'
import styles from './player.module.css'
import { SayAt } from './say-at.tsx'
import { SceneChoice } from './scene-choice.tsx'
import { frameSize } from './shape.ts'
import { Stills } from './stills.tsx'
import { stillPhase } from './timeline.ts'
import { useMotion } from './use-motion.ts'
import { usePlay } from './use-play.ts'

type PlayerProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  /** What the reader wants of every drawing. */
  readonly chosen?: DrawnAs
}

/**
 * A technique in motion, once it is asked for. First stands its still, whole in the HTML; what moves it shows as soon
 * as it answers, in room that is kept for it. On paper and without a script three stills tell the same.
 */
export function Player({ drawing: asWritten, side, alt, chosen }: PlayerProps) {
  const drawing = useMemo(() => namedOn(drawnAs(asWritten, chosen), side), [asWritten, chosen, side])
  const picture = useRef<SVGSVGElement>(null)
  const [play, tell] = usePlay(drawing, side, picture)
  const motion = useMotion()
  const shapes = useMemo(() => figureShapes(drawing, stillPhase(drawing), side), [drawing, side])
  useEffect(() => {
    if (motion === 'reduced') tell({ kind: 'pause' })
  }, [motion])
  return (
    <>
      <div className={styles.player}>
        {/* Painted while it moves, so what React knows of it must not change: another side or shape is another picture. */}
        <div className={styles.picture} data-playing={play.isPlaying || undefined}><Picture key={`${side} ${drawing.breast}`} ref={picture} shapes={shapes} skin={drawing.skin} size={frameSize} alt={alt} /></div>
        <div role="group" aria-label={text.movingPicture} className={`${styles.controls} needs-script`} data-waits={motion === undefined || undefined}>
          <PlayBar play={play} motion={motion} tell={tell} />
          <SayAt drawing={drawing} play={play} motion={motion} />
          <SceneChoice drawing={drawing} play={play} tell={tell} />
        </div>
      </div>
      <Stills drawing={drawing} side={side} />
    </>
  )
}
