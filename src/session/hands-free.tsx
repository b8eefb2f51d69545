import { useState } from 'react'
import { keptSettings, settingsIn, type Settings } from '../reader/settings.ts'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:session-text'
import type { FromPage } from './from-page.ts'
import { GoOn } from './go-on.tsx'
import type { Going } from './going.ts'
import { Lead } from './lead.tsx'
import { makeScript, timesOf } from './make-script.ts'
import { begin } from './next-session.ts'
import { offersOf } from './offers.ts'
import { refusalOf, routeAsked, type Asked } from './route-asked.ts'
import type { Choices } from './session.ts'
import { SetUp, type NamedOffer } from './set-up.tsx'

/** A session from what is asked for: what to choose first, then the session, then how it feels. */
export function HandsFree(props: FromPage) {
  const { asked, wanted, reader, ready, cautions } = props
  const settings = settingsIn(useKept(reader.settings))
  const [going, setGoing] = useState<Going>()
  const [hasLeft, setHasLeft] = useState(false)
  const refusal = refusalOf(asked, going?.choices)
  if (refusal) return <p role="alert">{refusal.kind === 'teach-only' ? text.teachOnly : text.broken}</p>
  if (going) return <Lead key={going.id} {...props} going={going} onLeave={() => {
    setGoing(undefined)
    setHasLeft(true)
  }} />
  const onSet = (changed: Partial<Settings>) => reader.settings.keep(keptSettings({ ...settingsIn(reader.settings.current()), ...changed }))
  const scriptOf = (choices: Choices) => makeScript(asked, choices, settings.pace)
  const start = (choices: Choices, before: number | undefined) => {
    const startedAt = Date.now()
    setGoing({ id: crypto.randomUUID(), wanted, title: asked.page.title, choices, session: begin(timesOf(scriptOf(choices)), startedAt), before, startedAt })
  }
  const { steps } = routeAsked(asked)
  // A plan may know all its sides; then there is nothing to ask.
  const hasSides = steps.some(({ side }) => side && side !== 'left' && side !== 'right')
  return (
    <>
      <GoOn wanted={wanted} count={({ choices }) => scriptOf(choices).length} isFresh={hasLeft} onGoOn={setGoing} />
      <SetUp ready={<>{ready}{cautions}</>} offers={namedOffers(asked)} hasSides={hasSides} hasSore={steps.some(({ side }) => side === 'sore' || side === 'other')} notFor={asked.techniques.map(({ title, bars }) => ({ name: title, rules: bars }))} settings={settings} onSet={onSet} onStart={start} />
    </>
  )
}

/** What a reader may leave out or take in, by the names that the page gives. A technique that was asked for alone is not left out. */
function namedOffers({ page, rules }: Asked): NamedOffer[] {
  if (page.type === 'technique') return []
  // The gate stands first in a route, and is none of the page's steps.
  return offersOf(page.route, rules.techniques).map((offer) => ({ ...offer, name: page.steps[offer.place - 1]?.name ?? '', when: page.steps[offer.place - 1]?.when ?? [] }))
}
