/** What a drawing is: plain data, in the words of drawing-names.ts. */
import type { ArmName, ArmRest, BreastName, MarkName, PathName, PoseName, Reach, Side, SkinName, SubjectName } from './drawing-names.ts'

/** 12 is nearest the chin, 3 always the armpit side, 1.5 half past one. */
export interface Place {
  readonly hour: number
  readonly reach: Reach
}

/**
 * A hand at the place of its touch. A c-hold lies round the centre, its thumb at this hour, its finger
 * opposite; softening fingertips too, their middle finger at this hour.
 */
export interface DrawnHand extends Place {
  readonly pose: PoseName
  readonly from: ArmName
  /** The hour its fingers point to. */
  readonly pointing: number
  /** Where a stroke ends. */
  readonly to?: Place | undefined
}

/** What the hands do for a while. Scenes take turns, and begin again. */
export interface Scene {
  /** In words, so that a reader may pick it: "To the armpit", "12 and 6". */
  readonly name?: string | undefined
  /** Where the left breast has another name for it: the hours of a clock do not turn in a mirror. */
  readonly nameOnLeft?: string | undefined
  readonly path: PathName
  /** Seconds to go the path once. */
  readonly tempo: number
  /** How often, before the next scene. */
  readonly times: number
  /** Lowest first: a later hand lies over an earlier one. */
  readonly hands: readonly DrawnHand[]
  readonly marks: readonly MarkName[]
}

/** A moment that tells enough to stand alone. */
export interface Still {
  /** Which scene, from 1. */
  readonly scene: number
  /** How far along its path, 0 to 1. */
  readonly at: number
  /** What the hand does here, in a few words. */
  readonly say: string
}

export interface Drawing {
  readonly skin: SkinName
  readonly breast: BreastName
  /** Of this side, by default down; up where it rests on a pillow, which opens the armpit. */
  readonly arm?: ArmRest | undefined
  /** By default the breast. */
  readonly subject?: SubjectName | undefined
  readonly scenes: readonly Scene[]
  /** Three; the first is the picture that stands on the page before anything moves. */
  readonly stills: readonly Still[]
}

/** What a thumbnail needs of a drawing: its first still, and the one scene that this stands in. */
export function firstStill({ scenes, stills, ...person }: Drawing): Drawing {
  const [first] = stills
  const scene = scenes[(first?.scene ?? 1) - 1]
  return { ...person, scenes: scene ? [scene] : [], stills: first ? [{ ...first, scene: 1, say: '' }] : [] }
}

/** What a reader may want of every drawing; where they want nothing, people differ from picture to picture. */
export interface DrawnAs {
  readonly side: Side
  readonly skin?: SkinName | undefined
  readonly breast?: BreastName | undefined
}

/** A drawing of whom the reader chose, where they did. */
export function drawnAs(drawing: Drawing, chosen: DrawnAs | undefined): Drawing {
  return { ...drawing, skin: chosen?.skin ?? drawing.skin, breast: chosen?.breast ?? drawing.breast }
}

/** After a loss no picture shows milk. */
export function withoutMilk(drawing: Drawing): Drawing {
  return { ...drawing, scenes: drawing.scenes.map((scene) => ({ ...scene, marks: scene.marks.filter((mark) => mark !== 'milk' && mark !== 'cup') })) }
}
