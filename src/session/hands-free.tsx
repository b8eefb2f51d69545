/*
 * All that leads a reader, as the pages load it: on demand, when a session is opened. It gets from its page what only
 * pages know (calls, text with its sources), and must never import one.
 */
import { useState, type ReactNode } from 'react'
import type { Clocks } from '../guide/caps.ts'
import type { Wanted } from '../guide/session-address.ts'
import type { Kept } from '../reader/kept.ts'
import { keptSettings, settingsIn, type Settings } from '../reader/settings.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:session-text'
import { GoOn } from './go-on.tsx'
import type { Going } from './going.ts'
import { Lead } from './lead.tsx'
import { makeScript, timesOf } from './make-script.ts'
import { begin } from './next-session.ts'
import { offersOf } from './offers.ts'
import { refusalOf, type Asked } from './route-asked.ts'
import type { Choices } from './session.ts'
import { SetUp, type NamedOffer } from './set-up.tsx'

export interface HandsFreeProps {
  readonly wanted: Wanted
  readonly asked: Asked
  readonly clocks: Clocks
  readonly reader: { readonly settings: Kept; readonly drawing: Kept }
  /** How to get ready; what to do when it hurts; how the screen stays on; when to call; and the way to more help. */
  readonly ready: ReactNode
  readonly hurt: ReactNode
  readonly calls: ReactNode
  readonly help: ReactNode
}

/** A session from what is asked for: what to choose first, then the session, then how it feels. */
export function HandsFree(props: HandsFreeProps) {
  const { asked, wanted, reader, ready } = props
  const settings = settingsIn(useKept(reader.settings))
  const [going, setGoing] = useState<Going>()
  const refusal = refusalOf(asked)
  if (refusal) return <p role="alert">{refusal.kind === 'teach-only' ? text.teachOnly : text.broken}</p>
  if (going) return <Lead key={going.id} {...props} going={going} onLeave={() => setGoing(undefined)} />
  const onSet = (changed: Partial<Settings>) => reader.settings.keep(keptSettings({ ...settingsIn(reader.settings.current()), ...changed }))
  const scriptOf = (choices: Choices) => makeScript(asked, choices, settings.pace)
  const start = (choices: Choices, before: number | undefined) => {
    const startedAt = Date.now()
    setGoing({ id: crypto.randomUUID(), wanted, title: asked.page.title, choices, session: begin(timesOf(scriptOf(choices)), startedAt), before, startedAt })
  }
  const hasSides = scriptOf({ first: 'left', changed: [] }).some(({ side }) => side)
  return (
    <>
      <GoOn wanted={wanted} count={({ choices }) => scriptOf(choices).length} onGoOn={setGoing} />
      <SetUp ready={ready} offers={namedOffers(asked)} hasSides={hasSides} settings={settings} onSet={onSet} onStart={start} />
    </>
  )
}

/** What a reader may leave out or take in, by the names that the page gives. A technique that was asked for alone is not left out. */
function namedOffers({ page }: Asked): NamedOffer[] {
  if (page.type !== 'situation') return []
  // The gate stands first in a route, and is none of the page's steps.
  return offersOf(page.route).map((offer) => ({ ...offer, name: page.steps[offer.place - 1]?.name ?? '', when: page.steps[offer.place - 1]?.when ?? [] }))
}
