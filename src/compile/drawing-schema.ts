import { z } from 'zod'
import { armNames, breastNames, markNames, moveNames, poseNames, reachNames, skinNames } from '../guide/drawing.ts'

const hour = z.number('an hour of the clock').min(0, 'an hour from 0').max(12, 'an hour up to 12')

const handSchema = z.strictObject({
  pose: z.enum(poseNames).describe('pose: how the hand is held.'),
  from: z.enum(armNames).describe("from: middle for the other arm, across the chest; outer for this side's arm, from below."),
  hour: hour.describe('hour: where the touch lies; 12 is nearest the chin, 3 the armpit side.'),
  reach: z.enum(reachNames).describe('reach: how far out from the centre the touch lies.'),
  pointing: hour.describe('pointing: the hour that the fingers point to.'),
  turn: z.enum(['next']).optional().describe('turn: next for a hand whose turn comes later; it is drawn dotted.'),
})

/** How a technique's picture is declared; names only, never a coordinate. */
export const drawingSchema = z.strictObject({
  skin: z.enum(skinNames).describe('skin: the tone of the skin; people differ from picture to picture.'),
  breast: z.enum(breastNames).describe('breast: its shape; people differ in this too.'),
  move: z.enum(moveNames).describe('move: what the hands do when the picture moves.'),
  hands: z.array(handSchema, 'a list of hands').min(1, 'at least one hand').describe('hands: lowest first.'),
  marks: z.array(z.enum(markNames), 'a list of marks').describe('marks: what is shown beside the hands.'),
})
