import { pair } from './line.ts'
import type { Point } from './shape.ts'

/** A round drop under a drawn-out point. */
export function drop([x, y]: Point, size: number): string {
  const at = (across: number, down: number) => pair([x + across * size, y + down * size])
  const right = `C${at(4, -8)} ${at(10, -2)} ${at(10, 4)}`
  const left = `C${at(-10, -2)} ${at(-4, -8)} ${at(0, -16)}`
  return `M${at(0, -16)}${right}C${at(10, 14)} ${at(-10, 14)} ${at(-10, 4)}${left}Z`
}
