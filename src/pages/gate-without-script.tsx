import { Fragment } from 'react'
import { Link } from '../guide/link.tsx'
import type { GateQuestion } from '../guide/page-parts.ts'
import text from 'virtual:interface-text'
import { CallList, placesIn } from './call-list.tsx'

/** What a yes means where no script can show it: where it leads, or what to do where it leads nowhere. */
export function GateWithoutScript({ question: { calls, leadsTo } }: { readonly question: GateQuestion }) {
  const places = [...placesIn(calls), ...(leadsTo ? [leadsTo] : [])]
  return (
    <noscript>
      {text.gateYes} {places.map(({ path, title }) => <Fragment key={path}><Link to={path}>{title}</Link> </Fragment>)}
      {places.length === 0 && <CallList calls={calls} />}
    </noscript>
  )
}
