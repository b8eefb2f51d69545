import { pageAddresses } from '../guide/addresses.ts'
import { Link } from '../guide/link.tsx'
import { faultTexts } from '../plan/fault-text.ts'
import type { Held } from '../plan/plan-fault.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:plan-text'
import { OpenPlan } from './kept-here.tsx'

interface UnreadProps {
  /** What came of reading it; none where the address asks for no plan at all. */
  readonly read?: Exclude<ReadPlan, { readonly kind: 'plan' }>
  readonly held: Held
}

/** A link that holds no plan to be shown: why, in one sentence, and the ways on. */
export function UnreadPlan({ read, held }: UnreadProps) {
  return (
    <>
      <h1>{text.noPlan}</h1>
      <p role="alert">{reasonOf(read, held)}</p>
      {read?.kind === 'newer' && <p><Link to={pageAddresses.save}>{interfaceText.save}</Link></p>}
      <p><Link className="main-action" to={pageAddresses.plan}>{text.makeOrOpen}</Link></p>
      <p><Link to={pageAddresses['get-help']}>{interfaceText.tabHelp}</Link></p>
      <OpenPlan />
    </>
  )
}

function reasonOf(read: UnreadProps['read'], held: Held): string {
  if (read?.kind === 'newer') return text.newerWhole
  if (read?.kind !== 'refused') return text.unreadable
  return [text.refused, ...faultTexts(read.faults, read.plan, held, document.documentElement.lang).slice(0, 1).map(({ why }) => why)].join(' ')
}
