import { beatsDue } from './beats.ts'

/** Milliseconds: long enough to be felt, too short to wake anybody; and how late a buzz may come and still be a beat. */
const buzz = 30
const latest = 100

/** Whether this browser knows of vibration at all. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator
}

export interface Vibration {
  /** Seconds from beat to beat. */
  readonly every: number
  /** Milliseconds that its step has lasted already. */
  readonly from: number
  /** The device does not vibrate. Told once. */
  readonly onFault: () => void
}

/** A short buzz at each beat while the page is seen; what it gives back ends it. */
export function startVibration({ every, from, onFault }: Vibration): () => void {
  const begun = performance.now() - from
  let timer: ReturnType<typeof setTimeout> | undefined
  let wasTold = false
  const tell = () => {
    if (!wasTold) onFault()
    wasTold = true
  }
  const wait = (after: number) => {
    const [beat] = beatsDue(every, after, after + 2 * every)
    if (beat === undefined) return
    timer = setTimeout(() => {
      const late = performance.now() - begun - beat * 1000
      if (late < latest && document.visibilityState === 'visible' && !vibrates()) tell()
      // From the middle of this beat on, for a timer may be early; or from now on, for a page may have slept.
      wait(Math.max(beat + every / 2, (performance.now() - begun) / 1000))
    }, begun + beat * 1000 - performance.now())
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
