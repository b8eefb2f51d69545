import { planNameOf, type KeptPlan } from '../reader/kept-plans.ts'

/** A plan as it is kept from now on. */
export const newPlan = (name: string, code: string): KeptPlan => ({ id: crypto.randomUUID(), name: planNameOf(name), code, at: Date.now() })
