/** Tells of every frame, with the seconds since the one before, until it is stopped. */
export function eachFrame(tell: (seconds: number) => void): () => void {
  let before: number | undefined
  let next = requestAnimationFrame(function frame(now) {
    next = requestAnimationFrame(frame)
    tell(before === undefined ? 0 : (now - before) / 1000)
    before = now
  })
  return () => cancelAnimationFrame(next)
}
