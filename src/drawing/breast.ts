import type { BreastName } from '../guide/drawing-names.ts'
import { nipple } from './clock.ts'
import { given } from './give.ts'
import type { Give } from './give.ts'
import { movedPath, path } from './shape.ts'
import type { Point, Shape } from './shape.ts'

const breastLine = 'M88,176C76,196 67,218 67,244C66,292 116,328 174,328C236,328 284,290 283,236C283,222 283,212 282,202'
const breastWeight = 'M69,258C78,302 122,328 174,328C232,328 274,296 282,250'
/** Shade lies along the lower edge in two depths; the top has none, and melts into the chest. */
const lowerShade = 'M67,240C66,292 116,328 174,328C236,328 284,290 283,236C283,212 281,196 280,180C276,230 264,276 216,296C170,314 92,304 67,240Z'
const deepShade = 'M69,258C78,302 122,328 174,328C232,328 274,296 282,250C268,290 234,311 188,314C136,317 90,300 69,258Z'
const castShadow = 'M76,286C96,328 136,342 180,341C236,339 274,312 285,264C284,304 242,328 174,328C126,328 92,312 76,286Z'
const glow = 'M96,214C84,160 122,122 170,122C222,122 250,150 236,186C224,214 176,196 150,218C128,236 104,244 96,214ZM110,202C102,168 132,142 164,140C196,140 212,156 204,172C194,188 162,182 142,200C128,212 114,218 110,202Z'

/** How each breast differs: how wide, how long below the nipple, how large its ring. */
const forms: Record<BreastName, { readonly wide: number; readonly long: number; readonly ring: number }> = {
  round: { wide: 0.97, long: 0.96, ring: 26 },
  full: { wide: 1.03, long: 1.03, ring: 30 },
  long: { wide: 0.95, long: 1.1, ring: 31 },
}

/** One breast with weight: fuller below, shaded and not outlined above. It answers the hand by giving a little. */
export function breastShapes(breast: BreastName, give: Give): readonly Shape[] {
  const formed = (d: string) => movedPath(d, (point) => form(point, breast))
  const giving = (d: string) => movedPath(d, (point) => given(form(point, breast), give))
  const [x, y] = nipple
  const { ring } = forms[breast]
  return [
    path('soft-shade', formed(castShadow)),
    path('glow', giving(glow)),
    path('soft-shade', giving(lowerShade)),
    path('shade', giving(deepShade)),
    path('ink', giving(breastLine), 1.5),
    path('ink', giving(breastWeight), 2.4),
    path('areola', giving(oval([x, y], ring, ring - 2))),
    path('nipple', giving(oval([x + 1, y + 1], 10, 9.5))),
    path('soft-ink', giving(`M${x - 7},${y + 7}C${x - 2},${y + 13} ${x + 6},${y + 12} ${x + 9},${y + 5}`), 1.6),
  ]
}

function form([x, y]: Point, breast: BreastName): Point {
  const { wide, long } = forms[breast]
  return [nipple[0] + (x - nipple[0]) * wide, y > nipple[1] ? nipple[1] + (y - nipple[1]) * long : y]
}

/** Four quarter curves, in absolute pairs so that the ring can give with the breast. */
function oval([x, y]: Point, wide: number, high: number): string {
  const at = (across: number, down: number) => `${x + across * wide},${y + down * high}`
  const quarter = (fromX: number, fromY: number, toX: number, toY: number) =>
    `C${at(fromX + toX * 0.55, fromY + toY * 0.55)} ${at(toX + fromX * 0.55, toY + fromY * 0.55)} ${at(toX, toY)}`
  return `M${at(-1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}Z`
}
