import type { Drawing } from '../guide/drawing.ts'
import { fill } from '../guide/interface-text.ts'
import drawing from 'virtual:drawing-text'
import text from 'virtual:interface-text'
import { momentsOf, sceneAlone, sceneNameAt, stillMoments } from './moments.ts'
import type { Pace, Play } from './play.ts'
import styles from './player.module.css'
import type { Motion } from './use-motion.ts'

const paceNames: Record<Pace, string> = { 1: drawing.normalSpeed, 0.5: drawing.halfSpeed, 0.25: drawing.quarterSpeed }

interface SayAtProps {
  readonly drawing: Drawing
  readonly play: Play
  readonly motion: Motion | undefined
}

/** What it shows where it stands, and how fast it plays. Read out on a step, and never by the loop. */
export function SayAt({ drawing, play, motion }: SayAtProps) {
  const alone = sceneAlone(drawing, play.scene)
  const moments = motion === 'reduced' ? stillMoments(drawing) : momentsOf(alone)
  const at = play.isPlaying ? -1 : moments.findIndex(({ phase }) => phase === play.phase)
  return (
    <div className={styles.say}>
      <p aria-live={play.isPlaying ? 'off' : 'polite'}>
        {at >= 0 && <span>{fill(text.numberOf, { number: at + 1, count: moments.length })} </span>}
        {moments[at]?.say ?? sceneNameAt(alone, play.phase)}
      </p>
      <p role="status" className={styles.moving}>{paceNames[play.pace]}</p>
    </div>
  )
}
