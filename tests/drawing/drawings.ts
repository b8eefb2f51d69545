import { join } from 'node:path'
import type { z } from 'zod'
import { picturesSchema } from '../../src/compile/picture-table.ts'
import { readContent } from '../../src/compile/read-content.ts'
import { readYaml } from '../../src/compile/read-yaml.ts'
import { techniqueSchema } from '../../src/compile/schema.ts'
import { figureShapes } from '../../src/drawing/figure-shapes.ts'
import type { Shape } from '../../src/drawing/shape.ts'
import { standingAt, type Standing } from '../../src/drawing/timeline.ts'
import type { Drawing, Scene } from '../../src/guide/drawing.ts'
import { root } from '../places.ts'
import { handsIn, type HandSeen } from './hands-in.ts'

/** Front matter alone: every file of tests needs it, and to compile the guide takes longer than to draw it. */
const files = await readContent(join(root, 'content'))

/** Every technique of the guide: a twelfth brings its own tests. */
export const techniques = [...files].flatMap(([file, text]) => (file.startsWith('en/techniques/') ? [checked(techniqueSchema, file, text.split(/^---$/m)[1])] : [])).sort((a, b) => a.number - b.number)

/** And what is no technique: softening, cold, warmth, a cup, a cat. */
export const drawings = [...techniques, ...Object.values(checked(picturesSchema, 'en/pictures.yaml', files.get('en/pictures.yaml')))].map(({ title, drawing }) => ({ title, drawing }))

function checked<Schema extends z.ZodType>(schema: Schema, file: string, text = ''): z.output<Schema> {
  const read = readYaml(schema, text, 1, (line, found) => {
    throw new Error(`${file}:${line}: ${found}`)
  })
  if (!read) throw new Error(`${file} says nothing.`)
  return read.value
}

/** Fine enough that no movement of a hand hides between two of them. */
const fine = 120
export const phasesOf = (count: number) => Array.from({ length: count }, (_, step) => step / count)
export const phases = phasesOf(fine)

export interface Moment {
  readonly phase: number
  readonly standing: Standing
  readonly shapes: readonly Shape[]
  readonly hands: readonly HandSeen[]
}

/** On the right breast: the left is its mirror, which a test of its own holds at every phase. */
export function momentOf(drawing: Drawing, phase: number): Moment {
  const shapes = figureShapes(drawing, phase, 'right')
  return { phase, standing: standingAt(drawing, phase), shapes, hands: handsIn(shapes) }
}

export const momentsOf = (drawing: Drawing, count = fine): readonly Moment[] => phasesOf(count).map((phase) => momentOf(drawing, phase))

/** Whether the hands are where they work: neither on their way in, nor on, nor out. */
export const isAtWork = ({ standing: { come, gone } }: Moment) => come > 0.9999 && gone === 0

/** Every scene of one kind on a breast, each as a drawing that shows nothing else. */
export function scenesWith(is: (scene: Scene) => boolean): readonly { readonly title: string; readonly scene: Scene; readonly drawing: Drawing }[] {
  return drawings.flatMap(({ title, drawing }) => drawing.scenes.filter((scene) => drawing.subject === undefined && is(scene)).map((scene) => ({ title: `${title} (${scene.name ?? scene.path})`, scene, drawing: { ...drawing, scenes: [scene] } })))
}
