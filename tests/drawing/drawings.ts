import { join } from 'node:path'
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
const files = [...(await readContent(join(root, 'content')))].filter(([file]) => file.startsWith('en/techniques/'))

/** Every technique of the guide: a twelfth brings its own tests. */
export const techniques = files.map(([file, text]) => frontOf(file, text)).sort((a, b) => a.number - b.number)

function frontOf(file: string, text: string) {
  const front = readYaml(techniqueSchema, text.split(/^---$/m)[1] ?? '', 2, (line, found) => {
    throw new Error(`${file}:${line}: ${found}`)
  })
  if (!front) throw new Error(`${file} has no front matter.`)
  return front.value
}

/** Fine enough that no movement of a hand hides between two of them. */
const fine = 200
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

/** Each technique with a scene of one kind, and these scenes as drawings that show nothing else. */
export function scenesWith(is: (scene: Scene) => boolean): readonly { readonly title: string; readonly scene: Scene; readonly drawing: Drawing }[] {
  return techniques.flatMap(({ title, drawing }) => drawing.scenes.filter(is).map((scene) => ({ title: `${title} (${scene.name ?? scene.path})`, scene, drawing: { ...drawing, scenes: [scene] } })))
}
