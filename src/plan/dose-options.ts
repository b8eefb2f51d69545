/** Lengths that are easy to say and to count, in seconds. */
const easy = [10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 900, 1200, 1500, 1800]

/** What a step may last, the shortest first: what is easy within its bounds, its bounds, and what it lasts now. */
export function doseOptions({ least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number }, now: number | undefined): readonly number[] {
  const inside = easy.filter((seconds) => seconds > least && seconds < most)
  return [...new Set([least, ...inside, usual, now ?? usual, most])].sort((one, other) => one - other)
}
