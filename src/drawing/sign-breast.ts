import { dot, path, type Shape } from './shape.ts'

/*
 * The breasts of the signs: fewer and bolder lines than a figure's, so that they hold at the size of a thumb. Whole
 * units, and the same words again and again, so that ten of them cost a page little.
 */

const ground = path('ground', 'M0,0L96,0L96,96L0,96Z')

/** Seen from the front, under the shoulder. */
function front(lines: string, shade: string, ring: readonly Shape[]): readonly Shape[] {
  const shoulder = 'M56,-2Q60,10 80,15Q96,20 99,34'
  return [
    ground,
    path('skin', `${shoulder}L99,99L-2,99L-2,-2Z`),
    path('soft-shade', shade),
    path('ink', shoulder + lines, 2),
    ...ring,
  ]
}

/** It hangs a little, and the arm lies beside it. */
export const frontBreast = front(
  'M10,42C3,60 8,89 40,89C72,89 77,70 74,56M89,99Q91,76 84,60Q81,50 87,42',
  'M6,60C10,92 68,92 74,60C80,104 2,106 6,60Z',
  [dot('areola', [36, 67], 9), dot('nipple', [36, 67], 3)],
)

/** Round and tight: it hangs nowhere, its skin shines, and it swells to both sides. */
export const swollenBreast = front(
  'M29,20C4,42 9,88 48,88C87,88 92,42 67,20M9,42Q4,62 14,78M87,42Q92,62 82,78M3,54Q2,66 8,76M93,54Q94,66 88,76',
  'M14,56C20,88 76,88 82,56C88,104 8,104 14,56Z',
  [path('shine', 'M25,46Q28,32 39,27', 3), dot('areola', [48, 56], 12), dot('nipple', [48, 56], 3)],
)

/** So near that its ring fills the picture. */
export const nearBreast: readonly Shape[] = [
  { ...ground, look: 'skin' },
  path('soft-shade', 'M3,54C14,92 82,92 93,54C98,106 -2,106 3,54Z'),
  path('ink', 'M8,24C-6,56 12,91 48,91C84,91 102,56 88,24', 2),
]

/** Seen from the side, the nipple to the right, where drops and cups have room. */
function side(line: string, areola: string, shade: string): readonly Shape[] {
  return [
    ground,
    path('skin', `${line}L-2,99L-2,-2Z`),
    path('soft-shade', shade),
    path('soft-ink', 'M7,18Q0,58 10,99', 2),
    path('areola', areola),
    path('ink', line, 2),
  ]
}

/** As it hangs on any day. */
export const sideBreast = side(
  'M22,-2C22,6 26,12 36,19C46,27 55,31 59,35C61,33 65,34 65,38C65,41 63,43 60,42C60,55 46,64 34,62C28,61 26,66 26,75L26,99',
  'M49,27L59,35C61,33 65,34 65,38C65,41 63,43 60,42Q60,48 55,54C48,49 46,36 49,27Z',
  'M60,42C60,55 46,64 34,62C28,61 26,66 26,75L26,99L16,99Q14,54 28,54Q52,58 60,42Z',
)

/** Full, or flat at its tip, it hangs the same below. */
const fullBelow = 'C64,70 50,82 36,80C28,79 26,82 26,88L26,99'
const fullShade = `M66,52${fullBelow}L16,99Q14,72 28,72Q58,75 66,52Z`

/** Round and tight down to the nipple. */
export const fullSideBreast = side(
  `M22,-2C22,6 26,11 36,14C54,19 64,31 66,44C69,43 71,45 71,48C71,51 69,53 66,52${fullBelow}`,
  'M61,31Q65,37 66,44C69,43 71,45 71,48C71,51 69,53 66,52Q65,59 61,65C55,58 55,40 61,31Z',
  fullShade,
)

/** The nipple lies in one line with its ring. */
export const flatSideBreast = side(
  `M18,-2C20,8 28,14 42,21C56,28 66,34 66,42L66,52${fullBelow}`,
  'M55,28Q66,35 66,42L66,52Q65,60 60,66C51,60 49,39 55,28Z',
  fullShade,
)

/** Both, held in a soft bra from strap to band. */
export const heldBreasts: readonly Shape[] = [
  ground,
  path('skin', 'M-2,20C16,14 34,14 34,-2L62,-2C62,14 80,14 98,20L98,99L-2,99Z'),
  path('ink', 'M-2,20C16,14 34,14 34,-2M62,-2C62,14 80,14 98,20M12,99Q15,70 10,50M84,99Q81,70 86,50', 2),
  path('cloth', 'M22,15Q25,36 13,50Q10,64 14,78Q48,87 82,78Q86,64 83,50Q71,36 74,15L66,13C66,56 30,56 30,13Z', 2),
  path('soft-ink', 'M20,60C22,74 42,74 47,58M13,73Q48,82 83,73', 2),
]
