import styles from './running.module.css'

interface TimeRingProps {
  /** Milliseconds; undefined where the step has no clock. */
  readonly left: number | undefined
  readonly length: number | undefined
}

const radius = 44
const round = 2 * Math.PI * radius

/** The time that is left, as a ring and a number. Nothing reads it out: a number that changes each second would drown all else. */
export function TimeRing({ left, length }: TimeRingProps) {
  if (left === undefined || length === undefined) return null
  return (
    <div className={styles.time} role="timer" aria-live="off">
      <svg viewBox="0 0 100 100" aria-hidden>
        <circle cx="50" cy="50" r={radius} />
        <circle cx="50" cy="50" r={radius} strokeDasharray={round} strokeDashoffset={round * (1 - left / Math.max(1, length))} />
      </svg>
      <span data-long={left >= 600_000 || undefined}>{secondsText(left)}</span>
    </div>
  )
}

/** Whole seconds, rounded up: "0" is shown only when there is nothing left. */
export function secondsText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds}` : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}
