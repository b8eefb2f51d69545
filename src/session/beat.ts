import type { Beat } from '../guide/beat.ts'
import { beatsDue } from './beats.ts'
import { ping } from './ping.ts'

/** Looks this often, and this far ahead: a page that stumbles for a third of a second, just before it looks, still keeps the beat. In seconds. */
const look = { every: 0.1, ahead: 0.5 }

/** What is heard fades out so fast that it does not click. */
const fade = 0.015

interface Sounded {
  readonly context: AudioContext
  readonly beat: Beat
  /** Milliseconds that its step has lasted already: a beat may have begun before this page did. */
  readonly from: number
  /** The sound has ended, as it does when a call comes in. Told once; the next press may open another. */
  readonly onFault: () => void
}

/** A soft sound at each beat, on the clock of the sound itself. What it gives back stops it, within 20 ms. */
export function startBeat({ context, beat, from, onFault }: Sounded): () => void {
  // Read once: it may go on between two looks, and a beat that is due at the first would be past at the second.
  const start = context.currentTime
  const begun = start - from / 1000
  const out = context.createGain()
  out.connect(context.destination)
  let told = start
  const schedule = (now: number) => {
    if (context.state !== 'running') {
      stop()
      return onFault()
    }
    const until = now + look.ahead
    // Beats that a sleeping page missed are not made up for.
    for (const time of beatsDue(beat, Math.max(told, now) - begun, until - begun)) ping(context, out, begun + time)
    told = until
  }
  const stop = () => {
    clearInterval(timer)
    out.gain.setValueAtTime(1, context.currentTime)
    // What is scheduled runs on unheard, and ends by itself.
    out.gain.linearRampToValueAtTime(0, context.currentTime + fade)
  }
  const timer = setInterval(() => schedule(context.currentTime), look.every * 1000)
  schedule(start)
  return stop
}
