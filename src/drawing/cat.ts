import { path } from './shape.ts'
import type { Shape } from './shape.ts'

const tail = 'M296,312C338,314 354,270 334,240C326,230 312,240 318,252C328,274 318,292 286,292Z'
const back = 'M66,306C52,252 78,202 132,190C196,176 276,188 304,228C324,258 324,296 308,308C296,318 86,318 66,306Z'
const head = 'M50,184C48,162 50,142 52,128C53,122 58,121 62,125L82,142C92,138 106,138 116,142L136,125C140,121 145,122 146,128C148,142 150,162 148,184C146,212 124,228 99,228C74,228 52,212 50,184Z'
const face = 'M72,184Q81,194 90,184M108,184Q117,194 126,184M99,203Q93,211 86,207M99,203Q105,211 112,207'
const nose = 'M94,197L104,197L99,203Z'
const soft = 'M70,202L42,197M70,208L44,213M128,202L156,197M128,208L154,213M90,146L92,158M99,144L99,157M108,146L106,158M214,189C210,200 210,208 214,216M244,194C240,206 240,214 244,222M272,206C268,216 268,224 270,230'
const paws = 'M92,310C88,292 110,286 120,298M128,312C126,294 148,290 156,302'
const cushion = 'M30,322C30,300 80,306 180,306C280,306 346,300 348,320C350,348 28,350 30,322Z'

/** A cat at rest, for a touch that everyone knows. It answers to nothing: the hand moves the fur, not the cat. */
export function catShapes(): readonly Shape[] {
  return [
    path('ground', 'M0,0L360,0L360,360L0,360Z'),
    path('soft-shade', cushion),
    path('fur', tail, 2.2),
    path('fur', back, 2.2),
    path('fur', head, 2.2),
    path('soft-ink', soft, 1.6),
    path('ink', face + paws, 2),
    path('nipple', nose),
  ]
}
