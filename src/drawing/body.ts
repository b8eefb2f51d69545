import type { ArmRest } from '../guide/drawing-names.ts'
import { path } from './shape.ts'
import type { Shape } from './shape.ts'

interface Body {
  readonly chest: string
  readonly line: string
  readonly shade: string
  readonly armpitFold: string
  readonly behind: readonly Shape[]
}

const armDown: Body = {
  chest: 'M-4,-4L-4,364L286,364C288,318 296,264 291,214C298,196 308,208 316,228C330,264 344,300 352,364L364,364L364,186C360,132 336,96 296,82C236,62 132,62 112,-4Z',
  line: 'M112,-4C132,62 236,62 296,82C336,96 360,132 364,186M352,364C344,300 330,264 316,228C308,208 298,196 291,214C296,264 288,318 286,364',
  shade: 'M364,186C350,214 332,226 312,218C330,262 344,300 352,364L364,364ZM291,214C296,264 288,318 286,364L272,364C282,318 286,262 291,214Z',
  armpitFold: 'M291,214C286,196 286,174 296,152',
  behind: [],
}

/** Up on a pillow, the armpit open. */
const armUp: Body = {
  chest: 'M-4,-4L-4,364L286,364C288,318 296,264 293,222C298,192 318,168 364,150L364,40C342,66 316,86 292,81C236,62 132,62 112,-4Z',
  line: 'M112,-4C132,62 236,62 292,81C316,86 342,66 364,40M364,150C318,168 298,192 293,222C296,264 288,318 286,364',
  shade: 'M364,150C326,166 304,188 295,218C310,192 332,176 364,166ZM293,222C296,264 288,318 286,364L272,364C282,318 286,262 293,222Z',
  armpitFold: 'M293,222C284,200 284,178 296,158',
  behind: [path('pillow', 'M252,-8C270,10 292,38 300,66C318,120 312,180 326,222C334,242 352,250 368,252L368,-8Z', 2.2)],
}

const collarbone = 'M20,84C60,76 84,92 128,90C176,88 216,78 262,84'
/** The other breast begins at the edge of the frame: this is a whole person. */
const otherBreast = 'M-4,316C14,304 26,276 24,240C23,222 18,204 10,190'

/** One body: neck, shoulder, collarbone, chest, armpit and upper arm, all running on past the frame. */
export function bodyShapes(arm: ArmRest = 'down'): readonly Shape[] {
  const { chest, line, shade, armpitFold, behind } = arm === 'up' ? armUp : armDown
  return [
    path('ground', 'M0,0L360,0L360,360L0,360Z'),
    ...behind,
    path('skin', chest),
    path('soft-shade', shade),
    path('ink', line, 2.2),
    path('soft-ink', `${armpitFold}${collarbone}${otherBreast}`, 1.6),
  ]
}
