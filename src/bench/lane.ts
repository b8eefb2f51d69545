/** When the last of so many bytes has left, in milliseconds from now. */
export type Lane = (bytes: number) => number

/** How long a lane makes up for what was handed to it too late, in milliseconds: timers on a busy machine are late, a line is not. */
const credit = 25

/** A line of this width: bytes queue behind each other, whoever sends them. `now` tells milliseconds. */
export function lane(bytesPerSecond: number, now: () => number): Lane {
  let free = 0
  return (bytes) => {
    free = Math.max(free, now() - credit) + (bytes / bytesPerSecond) * 1000
    return Math.max(0, free - now())
  }
}
