import { useEffect, useState } from 'react'
import { openLog } from '../reader/log.ts'
import { adviceFrom } from './advice.ts'
import type { Going } from './going.ts'
import { entryOf } from './log-entry-of.ts'
import type { Session, SessionStep } from './session.ts'

interface Logged {
  readonly felt: number | undefined
  readonly onFelt: (felt: number | undefined) => void
  readonly advice: ReturnType<typeof adviceFrom>
  readonly kept: 'kept' | 'refused' | undefined
  /** Puts it into the log as left early; going on replaces that. */
  readonly logLeft: () => void
}

interface LoggedOf {
  readonly going: Going
  readonly steps: readonly SessionStep[]
  readonly session: Session
  /** How long without getting better is too long, in seconds. */
  readonly clock: number
  readonly isOn: boolean
}

/** How it feels after a session; where a log is kept, this session is put into it, and again when more is said. */
export function useLogged({ going, steps, session, clock, isOn }: LoggedOf): Logged {
  const [felt, setFelt] = useState<number>()
  const [kept, setKept] = useState<Logged['kept']>()
  const [advice, setAdvice] = useState<ReturnType<typeof adviceFrom>>()
  const isOver = session.part === 'done' || session.part === 'stopped'
  useEffect(() => {
    if (!isOver || !isOn) return
    let isCurrent = true
    const entry = entryOf(going, steps, session, felt)
    const put = async () => {
      const log = openLog()
      await log.put([entry])
      return adviceFrom(await log.all(), going.wanted, Date.now(), clock)
    }
    put().then(
      (advice) => {
        if (!isCurrent) return
        setKept('kept')
        setAdvice(advice)
      },
      () => isCurrent && setKept('refused'),
    )
    return () => {
      isCurrent = false
    }
  }, [isOver, isOn, felt])
  // Where the log refuses, the session itself is still kept, and says so if it is not.
  const logLeft = () => void (isOn && session.worked.length > 0 && openLog().put([entryOf(going, steps, session, undefined)]).catch(() => {}))
  return { felt, onFelt: setFelt, advice, kept, logLeft }
}
