/*
 * What an author may say about a picture, in the field's own words. A drawing is plain data in a technique's front
 * matter: which hands, where they lie, what they do, what is marked. It never holds a coordinate, so nobody can draw
 * an arrow at the nipple by hand. This file imports nothing: a compiler can check names by it without the engine.
 */

/** The people differ from picture to picture. */
export const skinNames = ['sand', 'honey', 'brown', 'deep'] as const

/** Breasts differ too: rounder, fuller, longer. */
export const breastNames = ['round', 'full', 'long'] as const

/** How a hand is held. */
export const poseNames = ['flat', 'cup', 'c-hold', 'fingertips', 'two-fingers', 'loose-fist', 'tapping', 'open-palm'] as const

/**
 * Whose arm: `middle` is the other arm, across the chest; `outer` is this side's own arm, from below. No hand ever
 * comes from above the shoulder.
 */
export const armNames = ['middle', 'outer'] as const

/** How far out from the centre: the nipple's base, `near` at two finger-widths, and on to `beyond` the breast. */
export const reachNames = ['centre', 'base', 'near', 'body', 'edge', 'beyond'] as const

/** What the hands do when the picture moves. */
export const moveNames = ['rest', 'roll', 'sway', 'stroke', 'circle', 'squeeze', 'tap', 'rub'] as const

/** What is marked: touch first, then direction, then count, then the sign for what is left out. */
export const markNames = [
  'pads',
  'press-back',
  'hours',
  'twelve-and-six',
  'two-widths',
  'nearer-further',
  'next-place',
  'outer-breast',
  'taps',
  'drops',
  'opposite-ways',
  'sideways',
  'outward',
  'to-armpit',
  'to-collarbone',
  'small-circle',
  'rubbing',
  'take-turns',
  'four-beats',
  'left-out',
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
export type BreastName = (typeof breastNames)[number]
export type PoseName = (typeof poseNames)[number]
export type ArmName = (typeof armNames)[number]
export type Reach = (typeof reachNames)[number]
export type MoveName = (typeof moveNames)[number]
export type MarkName = (typeof markNames)[number]
export type SignName = (typeof signNames)[number]

export interface DrawnHand {
  readonly pose: PoseName
  readonly from: ArmName
  /** The hour its touch lies at: 12 nearest the chin, 3 always the armpit side, 1.5 half past one; a c-hold lies round the centre. */
  readonly hour: number
  readonly reach: Reach
  /** The hour its fingers point to. */
  readonly pointing: number
  /** A hand that takes its turn next is dotted, and lies still. */
  readonly turn?: 'next' | undefined
}

export interface Drawing {
  readonly skin: SkinName
  readonly breast: BreastName
  readonly move: MoveName
  /** Lowest first: a later hand lies over an earlier one. */
  readonly hands: readonly DrawnHand[]
  readonly marks: readonly MarkName[]
}

/** Seen as in a mirror, and as when looking down: the right breast has its armpit on the right. */
export type Side = 'left' | 'right'
