import type { Drawing, Still } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { standingAt, stillPhase } from './timeline.ts'

/** A moment worth standing on. */
export interface Moment {
  /** 0 to 1 over the loop that it belongs to. */
  readonly phase: number
  /** In words: a still's own, or else the name of its scene; '' where there are none. */
  readonly say: string
}

const quarters = [0, 0.25, 0.5, 0.75]

/** A drawing of one of its scenes alone, counted from 0, with the stills that stand in it; whole where none is asked for. */
export function sceneAlone(drawing: Drawing, scene: number | undefined): Drawing {
  const alone = scene === undefined ? undefined : drawing.scenes[scene]
  if (scene === undefined || !alone) return drawing
  const stills = drawing.stills.filter((still) => still.scene === scene + 1).map((still) => ({ ...still, scene: 1 }))
  return { ...drawing, scenes: [alone], stills }
}

/** The stills, in their own order: what a reader sees who wants nothing to move. */
export function stillMoments(drawing: Drawing): readonly Moment[] {
  return drawing.stills.map((still) => ({ phase: stillPhase(drawing, still), say: still.say }))
}

/**
 * What a reader steps through: the stills, and between them each scene by quarters of its path, as far as they show
 * something else. In the order of the loop, from the first still on, as that is where the picture stands.
 */
export function momentsOf(drawing: Drawing): readonly Moment[] {
  const between = drawing.scenes.flatMap((scene, index) => {
    const told = drawing.stills.filter((still) => still.scene === index + 1)
    const shows = scene.path === 'rest' ? quarters.slice(0, told.length > 0 ? 0 : 1) : quarters.filter((at) => told.every((still) => isApart(still, at)))
    return shows.map((at) => ({ phase: stillPhase(drawing, { scene: index + 1, at, say: '' }), say: scene.name ?? '' }))
  })
  const moments = [...stillMoments(drawing), ...between].sort((one, other) => one.phase - other.phase)
  const first = drawing.stills.length > 0 ? moments.findIndex(({ phase }) => phase === stillPhase(drawing)) : 0
  return [...moments.slice(first), ...moments.slice(0, first)]
}

/** Nearer than half a quarter, a still tells the same. */
const isApart = (still: Still, at: number) => Math.abs(still.at - at) >= 0.125

/** A drawing whose scenes bear the names that they have on this side. */
export function namedOn(drawing: Drawing, side: Side): Drawing {
  if (side === 'right') return drawing
  return { ...drawing, scenes: drawing.scenes.map((scene) => ({ ...scene, name: scene.nameOnLeft ?? scene.name })) }
}

/** What may be said while the picture moves: the name of the scene. */
export function sceneNameAt(drawing: Drawing, phase: number): string {
  return standingAt(drawing, phase).scene.name ?? ''
}
