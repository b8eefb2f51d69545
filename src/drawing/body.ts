import { nipple } from './clock.ts'
import type { BreastName } from '../guide/drawing.ts'
import { shifted, turnedRound } from './line.ts'
import { movedPath, path } from './shape.ts'
import type { Point, Shape } from './shape.ts'

/** How the breast gives with the hand: carried, tilted, or drawn together a little. Always small: it is never squashed. */
export interface Give {
  readonly carried: Point
  /** Degrees, round where it hangs from. */
  readonly tilted: number
  /** 0 to 1, between a thumb at the hour `across` and a finger opposite. */
  readonly pinched: number
  readonly across: number
}
export const givesNothing: Give = { carried: [0, 0], tilted: 0, pinched: 0, across: 0 }

const chest =
  'M-4,-4L-4,364L286,364C288,318 296,264 291,214C298,196 308,208 316,228C330,264 344,300 352,364L364,364L364,186C360,132 336,96 296,82C236,62 132,62 112,-4Z'
const chestLine =
  'M112,-4C132,62 236,62 296,82C336,96 360,132 364,186M352,364C344,300 330,264 316,228C308,208 298,196 291,214C296,264 288,318 286,364'
const armShade = 'M364,186C350,214 332,226 312,218C330,262 344,300 352,364L364,364ZM291,214C296,264 288,318 286,364L272,364C282,318 286,262 291,214Z'
const armpitFold = 'M291,214C286,196 286,174 296,152'
const collarbone = 'M20,84C60,76 84,92 128,90C176,88 216,78 262,84'
/** The other breast begins at the edge of the frame: this is a whole person. */
const otherBreast = 'M-4,316C14,304 26,276 24,240C23,222 18,204 10,190'

const breastLine = 'M88,176C76,196 67,218 67,244C66,292 116,328 174,328C236,328 284,290 283,236C283,222 283,212 282,202'
const breastWeight = 'M69,258C78,302 122,328 174,328C232,328 274,296 282,250'
/** Shade lies along the lower edge in two depths; the top has none, and melts into the chest. */
const lowerShade = 'M67,240C66,292 116,328 174,328C236,328 284,290 283,236C283,212 281,196 280,180C276,230 264,276 216,296C170,314 92,304 67,240Z'
const deepShade = 'M69,258C78,302 122,328 174,328C232,328 274,296 282,250C268,290 234,311 188,314C136,317 90,300 69,258Z'
const castShadow = 'M76,286C96,328 136,342 180,341C236,339 274,312 285,264C284,304 242,328 174,328C126,328 92,312 76,286Z'
const glow = 'M96,214C84,160 122,122 170,122C222,122 250,150 236,186C224,214 176,196 150,218C128,236 104,244 96,214ZM110,202C102,168 132,142 164,140C196,140 212,156 204,172C194,188 162,182 142,200C128,212 114,218 110,202Z'

/** Where the breast hangs from: it tilts round this point. */
const root: Point = [182, 176]

/** One body: neck, shoulder, collarbone, chest, armpit and upper arm, all running on past the frame. */
export function bodyShapes(): readonly Shape[] {
  return [
    path('ground', 'M0,0L360,0L360,360L0,360Z'),
    path('skin', chest),
    path('soft-shade', armShade),
    path('ink', chestLine, 2.2),
    path('soft-ink', `${armpitFold}${collarbone}${otherBreast}`, 1.6),
  ]
}

/** How each breast differs: how wide, how long below the nipple, how large its ring. */
const forms: Record<BreastName, { readonly wide: number; readonly long: number; readonly ring: number }> = {
  round: { wide: 0.97, long: 0.96, ring: 26 },
  full: { wide: 1.03, long: 1.03, ring: 30 },
  long: { wide: 0.95, long: 1.1, ring: 31 },
}

/**
 * One breast with weight: fuller below, shaded and not outlined above. It answers the hand by giving a little; when it
 * swings, a dotted line keeps the place it swings to, so that a still picture tells the movement too.
 */
export function breastShapes(breast: BreastName, give: Give, swingsTo?: Give): readonly Shape[] {
  const formed = (d: string) => movedPath(d, (point) => form(point, breast))
  const giving = (d: string, to = give) => movedPath(d, (point) => given(form(point, breast), to))
  const [x, y] = nipple
  const { ring } = forms[breast]
  return [
    path('soft-shade', formed(castShadow)),
    path('glow', giving(glow)),
    path('soft-shade', giving(lowerShade)),
    path('shade', giving(deepShade)),
    path('ink', giving(breastLine), 1.5),
    path('ink', giving(breastWeight), 2.4),
    ...(swingsTo ? [path('swing', giving(breastWeight, swingsTo), 2)] : []),
    path('areola', giving(oval([x, y], ring, ring - 2))),
    path('nipple', giving(oval([x + 1, y + 1], 10, 9.5))),
    path('soft-ink', giving(`M${x - 7},${y + 7}C${x - 2},${y + 13} ${x + 6},${y + 12} ${x + 9},${y + 5}`), 1.6),
  ]
}

function form([x, y]: Point, breast: BreastName): Point {
  const { wide, long } = forms[breast]
  return [nipple[0] + (x - nipple[0]) * wide, y > nipple[1] ? nipple[1] + (y - nipple[1]) * long : y]
}

/** What lies near the nipple is carried most; what is held by the chest hardly moves. The whole tilts together. */
function given(point: Point, { carried: [dx, dy], tilted, pinched, across }: Give): Point {
  const [x, y] = turnedRound(root, pinched === 0 ? point : drawnTogether(point, pinched, across * 30), tilted)
  const away = Math.hypot(point[0] - nipple[0], point[1] - nipple[1]) / 80
  const share = 1 / (1 + away * away)
  return [x + dx * share, y + dy * share]
}

/** Between finger and thumb soft tissue comes together, and gives way to both sides. */
function drawnTogether(point: Point, pinched: number, degrees: number): Point {
  const [across, along] = turnedRound([0, 0], [point[0] - nipple[0], point[1] - nipple[1]], -degrees)
  const near = pinched * Math.exp(-((across * across + along * along) / 3600))
  return shifted(nipple, turnedRound([0, 0], [across * (1 + 0.08 * near), along * (1 - 0.18 * near)], degrees))
}

/** Four quarter curves, in absolute pairs so that the ring can give with the breast. */
function oval([x, y]: Point, wide: number, high: number): string {
  const at = (across: number, down: number) => `${x + across * wide},${y + down * high}`
  const quarter = (fromX: number, fromY: number, toX: number, toY: number) =>
    `C${at(fromX + toX * 0.55, fromY + toY * 0.55)} ${at(toX + fromX * 0.55, toY + fromY * 0.55)} ${at(toX, toY)}`
  return `M${at(-1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}Z`
}
