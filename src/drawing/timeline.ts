import type { Drawing, Scene, Still } from '../guide/drawing.ts'

/** Seconds for hands to come into a scene, and to go. A picture of one scene needs neither: it goes round. */
const coming = 0.9
const going = 0.9

/** Where a moment stands: which scene, how far along its path, and how far its hands have come, or gone. */
export interface Standing {
  readonly index: number
  readonly scene: Scene
  /** 0 to 1 along the path. */
  readonly along: number
  /** 0 as the hands set out, 1 once they are there. */
  readonly come: number
  /** 0 while the hands are there, 1 once they have left. */
  readonly gone: number
}

/** Seconds for all scenes, at their own pace. */
export function loopSeconds({ scenes }: Drawing): number {
  return scenes.reduce((sum, scene) => sum + secondsOf(scene, scenes.length), 0)
}

function secondsOf({ tempo, times }: Scene, scenes: number): number {
  return tempo * times + (scenes > 1 ? coming + going : 0)
}

/** Phase runs from 0 to 1 over all scenes, each for its own time, and starts again. */
export function standingAt(drawing: Drawing, phase: number): Standing {
  const { scenes } = drawing
  let seconds = (phase - Math.floor(phase)) * loopSeconds(drawing)
  for (const [index, scene] of scenes.entries()) {
    const all = secondsOf(scene, scenes.length)
    if (seconds < all || index === scenes.length - 1) return { index, scene, ...within(scene, scenes.length > 1 ? seconds : seconds + coming) }
    seconds -= all
  }
  throw new Error('A drawing has no scenes. Give it one.')
}

function within({ tempo, times }: Scene, seconds: number): Pick<Standing, 'along' | 'come' | 'gone'> {
  const playing = seconds - coming
  if (playing < 0) return { along: 0, come: seconds / coming, gone: 0 }
  if (playing < tempo * times) return { along: (playing / tempo) % 1, come: 1, gone: 0 }
  return { along: 1, come: 1, gone: Math.min(1, (playing - tempo * times) / going) }
}

/** The phase at which a still stands, by default the first: the first time its scene goes its path. */
export function stillPhase(drawing: Drawing, still: Still | undefined = drawing.stills[0]): number {
  const { scenes } = drawing
  const { scene, at } = still ?? { scene: 1, at: 0 }
  const before = scenes.slice(0, scene - 1).reduce((sum, each) => sum + secondsOf(each, scenes.length), 0)
  const tempo = scenes[scene - 1]?.tempo ?? 0
  return (before + (scenes.length > 1 ? coming : 0) + Math.min(at, 0.999) * tempo) / loopSeconds(drawing)
}
