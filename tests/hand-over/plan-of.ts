import type { Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'

export const plan: Plan = { situation: 'engorged', steps: [{ kind: 'technique', ref: 'armpit', side: 'each', seconds: 60 }, { kind: 'feed' }], occasion: { kind: 'before-feed' }, inTouch: 24, note: '' }
export const code = codeOf(plan)
