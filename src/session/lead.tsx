import { useEffect, useMemo, useState } from 'react'
import { keepBusy } from '../reader/busy.ts'
import { drawingChoiceIn } from '../reader/drawing-choice.ts'
import { forgetGoing, keepGoing } from '../reader/going-store.ts'
import { settingsIn } from '../reader/settings.ts'
import { useKept } from '../reader/use-kept.ts'
import { clockFor } from './advice.ts'
import { After } from './after.tsx'
import type { FromPage } from './from-page.ts'
import type { Going } from './going.ts'
import { makeScript } from './make-script.ts'
import { routeAsked } from './route-asked.ts'
import { Running } from './running.tsx'
import type { Session } from './session.ts'
import { useLogged } from './use-logged.ts'
import { useSession } from './use-session.ts'

type LeadProps = Pick<FromPage, 'asked' | 'clocks' | 'reader' | 'hurt' | 'cautions' | 'calls' | 'help'> & {
  readonly going: Going
  readonly onLeave: () => void
}

/** Leads through a session that has begun, and keeps at every turn where it stands. */
export function Lead({ asked, clocks, reader, going, hurt, cautions, calls, help, onLeave }: LeadProps) {
  const settings = settingsIn(useKept(reader.settings))
  const kept = useKept(reader.drawing)
  const drawn = useMemo(() => drawingChoiceIn(kept), [kept])
  // The words are those of the beginning: another pace chosen meanwhile counts from the next session on.
  const [steps] = useState(() => makeScript(asked, going.choices, settings.pace))
  const [canKeep, setCanKeep] = useState(true)
  const keep = (session: Session) => {
    const isOver = session.part === 'done' || session.part === 'stopped'
    const written = isOver ? forgetGoing(going.id) : keepGoing(going.id, { ...going, session })
    written.then(() => setCanKeep(true), () => setCanKeep(false))
  }
  const [session, tell] = useSession(going.session, keep)
  useEffect(() => keep(going.session), [])
  useEffect(() => keepBusy(document), [])
  const { logLeft, ...logged } = useLogged({ going, steps, session, clock: clockFor(routeAsked(asked), clocks), isOn: settings.log === 'on' })
  if (session.part === 'done' || session.part === 'stopped') {
    return <After ended={session.part === 'done' ? 'done' : 'hurt'} settings={settings} {...logged} hurt={hurt} cautions={cautions} calls={calls} help={help} />
  }
  const leave = () => {
    tell('pause')
    logLeft()
    onLeave()
  }
  return <Running title={going.title} steps={steps} session={session} tell={tell} settings={settings} drawn={drawn} canKeep={canKeep} onLeave={leave} />
}
