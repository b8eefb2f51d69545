import { z } from 'zod'
import { armNames, armRests, breastNames, markNames, pathNames, poseNames, reachNames, skinNames, subjectNames } from '../guide/drawing-names.ts'

const hour = z.number('an hour of the clock').min(0, 'an hour from 0').max(12, 'an hour up to 12')
const reach = z.enum(reachNames)

const handSchema = z.strictObject({
  pose: z.enum(poseNames).describe('pose: how the hand is held.'),
  from: z.enum(armNames).describe("from: middle for the other arm, across the chest; outer for this side's arm, from below."),
  hour: hour.describe('hour: where the touch lies; 12 is nearest the chin, 3 the armpit side.'),
  reach: reach.describe('reach: how far out from the centre the touch lies.'),
  pointing: hour.describe('pointing: the hour that the fingers point to.'),
  to: z.strictObject({ hour, reach }).optional().describe('to: where a stroke ends, as an hour and a reach.'),
})

const sceneSchema = z.strictObject({
  name: z.string('a few words').min(1, 'a few words').max(24, 'at most 24 letters').optional().describe('name: so that a reader may pick it.'),
  nameOnLeft: z.string('a few words').min(1, 'a few words').max(24, 'at most 24 letters').optional().describe('nameOnLeft: where the left breast has another name for it, such as "5 and 11" for "1 and 7".'),
  path: z.enum(pathNames).describe('path: what the hands do while the picture moves.'),
  tempo: z.number('seconds').min(0.3, 'at least 0.3 seconds').max(12, 'at most 12 seconds').describe('tempo: the seconds it takes to go the path once.'),
  times: z.int('a whole number').min(1, 'at least 1').max(12, 'at most 12').default(1).describe('times: how often, before the next scene.'),
  hands: z.array(handSchema, 'a list of hands').describe('hands: lowest first.'),
  marks: z.array(z.enum(markNames), 'a list of marks').describe('marks: what is shown beside the hands.'),
})

const stillSchema = z.strictObject({
  scene: z.int('the number of a scene').min(1, 'a scene, from 1').describe('scene: which one, from 1.'),
  at: z.number('a share').min(0, 'from 0').max(1, 'up to 1').describe('at: how far along its path, 0 to 1.'),
  say: z.string('a few words').min(1, 'a few words').max(60, 'at most 60 letters').describe('say: what the hand does here.'),
})

/** How a picture is declared; names only, never a coordinate. */
export const drawingSchema = z
  .strictObject({
    skin: z.enum(skinNames).describe('skin: the tone of the skin; people differ from picture to picture.'),
    breast: z.enum(breastNames).describe('breast: its shape; people differ in this too.'),
    arm: z.enum(armRests).optional().describe('arm: of this side; up where it rests on a pillow, and only the other hand works.'),
    subject: z.enum(subjectNames).optional().describe('subject: what is drawn under the hands, where it is not a breast.'),
    scenes: z.array(sceneSchema, 'a list of scenes').min(1, 'at least one scene').describe('scenes: what the hands do, one after the other.'),
    stills: z.array(stillSchema, 'a list of stills').length(3, 'three stills').describe('stills: three moments that tell it without moving; the first stands on the page.'),
  })
  .superRefine(({ scenes, stills }, context) => {
    stills.forEach(({ scene }, at) => {
      if (scenes.length > 0 && scene > scenes.length) context.addIssue({ code: 'custom', path: ['stills', at, 'scene'], message: `a scene from 1 to ${scenes.length}` })
    })
  })
