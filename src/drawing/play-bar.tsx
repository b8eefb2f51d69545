import text from 'virtual:drawing-text'
import type { Play, PlayEvent } from './play.ts'
import styles from './player.module.css'
import type { Motion } from './use-motion.ts'

interface PlayBarProps {
  readonly play: Play
  readonly motion: Motion | undefined
  readonly tell: (event: PlayEvent) => void
}

/** What a thumb does with the picture. Who wants nothing to move has three pictures to go through, and no Play. */
export function PlayBar({ play: { isPlaying, pace }, motion, tell }: PlayBarProps) {
  const step = (by: 1 | -1) => () => tell({ kind: 'step', by, among: motion === 'reduced' ? 'stills' : 'moments' })
  return (
    <div className={styles.bar}>
      <button type="button" hidden={motion === 'reduced'} className={`main-action ${styles.moving}`} onClick={() => tell({ kind: isPlaying ? 'pause' : 'play' })}>{isPlaying ? text.pause : text.play}</button>
      <button type="button" hidden={motion === 'reduced'} className={styles.moving} onClick={() => tell({ kind: 'slower' })}>{pace === 0.25 ? text.normalSpeed : text.slower}</button>
      <button type="button" onClick={step(-1)}>{motion === 'reduced' ? text.previousPicture : text.stepBack}</button>
      <button type="button" onClick={step(1)}>{motion === 'reduced' ? text.nextPicture : text.stepForward}</button>
    </div>
  )
}
