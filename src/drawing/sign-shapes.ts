/*
 * The signs of the situations: what is happening, told by shape alone at the size of a thumb. Pure, like the figures,
 * and painted in the same looks. A sign holds no hand, no face and no baby, and the last one nothing of feeding.
 */
import type { SignName, SkinName } from '../guide/drawing-names.ts'
import { dot, movedPath, path, type Look, type Shape } from './shape.ts'
import { flatSideBreast, frontBreast, fullSideBreast, heldBreasts, nearBreast, sideBreast, swollenBreast } from './sign-breast.ts'

/** About one dot each where signs are choices; a figure's units would be finer than any thumb sees. */
export const signSize = 96

type SignDrawing = readonly [skin: SkinName, shapes: readonly Shape[]]

/** The people differ from sign to sign, and most where two stand side by side. */
const signs: Record<SignName, SignDrawing> = {
  engorged: ['honey', swollenBreast],
  'tight-areola': [
    'brown',
    [...nearBreast, dot('tight', [48, 48], 25), path('shine', 'M31,46Q34,32 46,31', 3), dot('nipple', [48, 48], 8)],
  ],
  'sore-lump': [
    'sand',
    [
      ...frontBreast,
      path('lump', 'M46,44C42,34 54,28 62,33C70,39 66,45 59,47C52,50 48,49 46,44Z', 2),
      path('ink', 'M38,35Q41,24 51,21M63,21Q73,24 75,35M75,44Q73,54 63,57M51,57Q41,54 38,44', 2),
    ],
  ],
  'little-milk': [
    'deep',
    [...sideBreast, drop('milk', 69, 58), path('milk', 'M57,87L81,87L80,92L58,92Z'), path('note', 'M54,74L58,92L80,92L84,74', 2)],
  ],
  'slow-let-down': ['honey', [...sideBreast, drop('not-yet', 42, 81), drop('not-yet', 63, 81), drop('not-yet', 84, 81)]],
  'flat-nipple': [
    'deep',
    [...flatSideBreast, path('nipple', 'M66,42Q59,48 66,54Z'), path('not-yet', 'M70,41C82,39 82,57 70,55')],
  ],
  stuck: [
    'sand',
    [...fullSideBreast, drop('milk', 82, 69), path('note', 'M70,84L94,57', 3)],
  ],
  'still-full': [
    'brown',
    [
      ...fullSideBreast,
      path('full', 'M30,28Q37,22 43,27T56,26L60,32C55,40 55,58 61,65C54,75 46,80 37,79C26,70 26,44 30,28Z'),
      path('ink', 'M30,28Q37,22 43,27T56,25', 3),
      path('soft-ink', 'M29,43Q35,37 40,43T52,42M29,58Q35,52 40,58T52,57', 2),
      path('note', 'M76,26L92,26', 3),
      path('note', 'M86,14L92,14M86,38L92,38M86,50L92,50M86,62L92,62M86,74L92,74', 2),
    ],
  ],
  'red-and-hot': [
    'honey',
    [
      ...frontBreast,
      path('warm', 'M44,39C58,29 82,42 68,61C52,68 30,53 44,39Z'),
      path('danger', 'M42,50L54,37M46,55L63,38M52,59L69,43M60,61L70,52', 3),
      path('danger', 'M43,29C39,23 47,19 43,13M54,29C50,23 58,19 54,13M65,31C61,25 69,21 65,15', 3),
    ],
  ],
  'milk-not-wanted': ['deep', [...heldBreasts, path('cloth', 'M54,45L80,49L77,72L51,68Z', 2), path('ink', 'M67,50L64,67M57,61L74,56M59,53L72,64', 3)]],
}

/** One situation's sign, as shapes: the same in the build, the page and on paper. */
export function signShapes(sign: SignName): readonly Shape[] {
  return signs[sign][1]
}

/** Whose skin it is drawn on. */
export function signSkin(sign: SignName): SkinName {
  return signs[sign][0]
}

function drop(look: Look, x: number, y: number): Shape {
  return path(look, movedPath('M0,-12C3,-6 8,-1 8,4C8,14 -8,14 -8,4C-8,-1 -3,-6 0,-12Z', ([across, down]) => [x + across, y + down]))
}
