import type { Beat } from '../guide/beat.ts'
import { beatsDue } from './beats.ts'

/** Milliseconds: long enough to be felt, too short to wake anybody; and how late a buzz may come and still be a beat. */
const buzz = 30
const latest = 100

/** Seconds that a timer may come before its time. */
const early = 0.1

/** Whether this browser knows of vibration at all. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator
}

export interface Vibration {
  readonly beat: Beat
  /** Milliseconds that its step has lasted already. */
  readonly from: number
  /** The device does not vibrate. Told once. */
  readonly onFault: () => void
}

/** A short buzz at each beat while the page is seen; what it gives back ends it. */
export function startVibration({ beat, from, onFault }: Vibration): () => void {
  const begun = performance.now() - from
  let timer: ReturnType<typeof setTimeout> | undefined
  let wasTold = false
  const tell = () => {
    if (!wasTold) onFault()
    wasTold = true
  }
  const wait = (after: number) => {
    const [time] = beatsDue(beat, after, after + 2 * beat.loop)
    if (time === undefined) return
    timer = setTimeout(() => {
      const late = performance.now() - begun - time * 1000
      if (late < latest && document.visibilityState === 'visible' && !vibrates()) tell()
      // From a little after this beat on, for a timer may be early; or from now on, for a page may have slept.
      wait(Math.max(time + early, (performance.now() - begun) / 1000))
    }, begun + time * 1000 - performance.now())
  }
  wait(from / 1000)
  return () => clearTimeout(timer)
}

function vibrates(): boolean {
  try {
    return navigator.vibrate(buzz)
  } catch {
    return false
  }
}
