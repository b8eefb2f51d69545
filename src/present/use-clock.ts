import { useLayoutEffect, useRef } from 'react'

/** Seconds of movement so far on one slide, at this very moment; `rate` is how many of them pass in a second. */
export function useClock(rate: number, slide: number): () => number {
  const run = useRef({ since: 0, seconds: 0, rate: 0 })
  const clock = () => run.current.seconds + (run.current.rate * (performance.now() - run.current.since)) / 1000
  useLayoutEffect(() => {
    run.current = { since: performance.now(), seconds: clock(), rate }
  }, [rate])
  useLayoutEffect(() => {
    run.current = { ...run.current, since: performance.now(), seconds: 0 }
  }, [slide])
  return clock
}
