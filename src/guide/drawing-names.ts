/*
 * What an author may say about a picture, in the field's own words. A drawing is plain data in front matter: which
 * hands, where they lie, what path they go, how fast, what is marked. It never holds a coordinate, so nobody can draw
 * an arrow at the nipple by hand. This file imports nothing: a compiler can check names by it without the engine.
 */

/** The people differ from picture to picture; a reader may choose one for all. `lines` has no tone at all. */
export const skinNames = ['porcelain', 'sand', 'honey', 'brown', 'deep', 'lines'] as const

/** Breasts differ too: rounder, fuller, longer. */
export const breastNames = ['round', 'full', 'long'] as const

/** What is drawn under the hands. `cat` says how light: as one strokes it; `lean-back` shows how to sit, and has no hands. */
export const subjectNames = ['breast', 'cat', 'lean-back'] as const

/** Where the arm of this side rests. */
export const armRests = ['down', 'up'] as const

/** How a hand is held. */
export const poseNames = ['flat', 'cup', 'c-hold', 'fingertips', 'two-fingers', 'loose-fist', 'tapping', 'open-palm', 'softening', 'holding'] as const

/**
 * Whose arm: `middle` is the other arm, across the chest; `outer` is this side's own arm, from below. No hand ever
 * comes from above the shoulder.
 */
export const armNames = ['middle', 'outer'] as const

/** How far out from the centre: the nipple's base, `near` at two finger-widths, and on to `beyond` the breast. */
export const reachNames = ['centre', 'base', 'nearer', 'near', 'further', 'body', 'slope', 'edge', 'beyond', 'armpit'] as const

/** The path that the hands go while the picture moves. */
export const pathNames = ['rest', 'roll', 'sway', 'stroke', 'circle', 'squeeze', 'beat', 'tap', 'rub', 'pour', 'wipe', 'soften', 'dig'] as const

/** What is marked: touch first, then direction, then count, then what is held, and the sign for what is left out. */
export const markNames = [
  'pads',
  'press-back',
  'hours',
  'pair',
  'two-widths',
  'places',
  'taps',
  'drops',
  'milk',
  'dents',
  'along',
  'opposite-ways',
  'sideways',
  'small-circle',
  'rubbing',
  'take-turns',
  'four-beats',
  'cold-pack',
  'warm-cloth',
  'cloth',
  'cup',
  'left-out',
  'struck-out',
] as const

/** What each situation's sign tells at a glance, under the situation's own name. */
export const signNames = [
  'engorged',
  'tight-areola',
  'sore-lump',
  'little-milk',
  'slow-let-down',
  'flat-nipple',
  'stuck',
  'still-full',
  'red-and-hot',
  'milk-not-wanted',
] as const

export type SkinName = (typeof skinNames)[number]
export type ArmRest = (typeof armRests)[number]
export type SubjectName = (typeof subjectNames)[number]
export type BreastName = (typeof breastNames)[number]
export type PoseName = (typeof poseNames)[number]
export type ArmName = (typeof armNames)[number]
export type Reach = (typeof reachNames)[number]
export type PathName = (typeof pathNames)[number]
export type MarkName = (typeof markNames)[number]
export type SignName = (typeof signNames)[number]

/** Seen as in a mirror, and as when looking down: the right breast has its armpit on the right. */
export const sideNames = ['left', 'right'] as const
export type Side = (typeof sideNames)[number]
