import { nipple } from './clock.ts'
import { shifted, turnedRound } from './line.ts'
import type { Point } from './shape.ts'

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

/** Where the breast hangs from: it tilts round this point. */
const root: Point = [182, 176]

/** What lies near the nipple is carried most; what is held by the chest hardly moves. The whole tilts together. */
export function given(point: Point, { carried: [dx, dy], tilted, pinched, across }: Give): Point {
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
