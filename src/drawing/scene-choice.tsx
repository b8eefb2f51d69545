import type { Drawing } from '../guide/drawing.ts'
import text from 'virtual:drawing-text'
import type { Play, PlayEvent } from './play.ts'
import styles from './player.module.css'

interface SceneChoiceProps {
  readonly drawing: Drawing
  readonly play: Play
  readonly tell: (event: PlayEvent) => void
}

/** All of it, or one scene again and again. Where scenes have no names there is nothing to choose by. */
export function SceneChoice({ drawing: { scenes }, play, tell }: SceneChoiceProps) {
  if (!scenes.some(({ name }) => name)) return null
  return (
    <fieldset className={`chips ${styles.moving}`}>
      <legend>{text.showScene}</legend>
      <SceneChip name={text.allScenes} scene={undefined} play={play} tell={tell} />
      {scenes.map(({ name }, scene) => name && <SceneChip key={scene} name={name} scene={scene} play={play} tell={tell} />)}
    </fieldset>
  )
}

function SceneChip({ name, scene, play, tell }: Omit<SceneChoiceProps, 'drawing'> & Pick<Play, 'scene'> & { readonly name: string }) {
  return (
    <label>
      <input type="radio" name="scene" checked={play.scene === scene} onChange={() => tell({ kind: 'choose', scene })} />
      <span>{name}</span>
    </label>
  )
}
