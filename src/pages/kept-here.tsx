import { use } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '../guide/link.tsx'
import { buildAddress, planAddress } from '../guide/plan-address.ts'
import { KeptPlansList } from '../plan/kept-plans-list.tsx'
import { PastePlan } from '../plan/paste-plan.tsx'
import { useKept } from '../reader/use-kept.ts'
import text from 'virtual:plan-text'
import { KeptByReader } from './kept-by-reader.ts'

/** The plans that are kept on this device, and the one that was being made. */
export function KeptHere() {
  const { plans, draft } = use(KeptByReader)
  const making = useKept(draft)
  return (
    <>
      {making !== '' && <p><Link to={buildAddress(making)}>{text.goOnMaking}</Link></p>}
      <KeptPlansList kept={plans} />
    </>
  )
}

/** For a link that opened elsewhere, as iPhones do. */
export function OpenPlan() {
  const navigate = useNavigate()
  return <PastePlan onOpen={(code) => void navigate(planAddress(code))} />
}
