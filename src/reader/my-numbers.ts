/** The telephone numbers of the reader's own carers: what may be kept of what is typed, and what was kept. */
export const carers = ['midwife', 'consultant', 'outOfHours'] as const
export type Carer = (typeof carers)[number]
type ByCarer<Value> = Readonly<Partial<Record<Carer, Value>>>
export type MyNumbers = ByCarer<string>

/** Why a number cannot be called: signs that no keypad has, too few digits, or so many that they are two numbers. */
export type NumberFault = 'signs' | 'short' | 'long'

/** 17 digits are 15, the longest there are, after a 00. */
const digits = { fewest: 3, most: 17 }

/** The numbers in a kept text. It may hold rubbish, or come from another edition: what cannot be called is left out. */
export function numbersIn(kept: string): MyNumbers {
  try {
    return mapped(Object(JSON.parse(kept)), (number) => (typeof number === 'string' && number !== '' && !faultOf(number) ? number : undefined))
  } catch {
    return {}
  }
}

/**
 * What a form that was filled in leaves: good numbers as they were typed, none where nothing was, and a fault with
 * the old number still kept where one cannot be called.
 */
export function numbersAfter(before: MyNumbers, typed: MyNumbers): { readonly numbers: MyNumbers; readonly faults: ByCarer<NumberFault> } {
  const faults = mapped(typed, (number) => (number?.trim() ? faultOf(number) : undefined))
  const numbers = mapped(typed, (number, carer) => (faults[carer] ? before[carer] : number?.trim() || undefined))
  return { numbers, faults }
}

export function keptNumbers(numbers: MyNumbers): string {
  return Object.keys(numbers).length > 0 ? JSON.stringify(numbers) : ''
}

function faultOf(number: string): NumberFault | undefined {
  // Pasted numbers bring dashes of all kinds, and signs for the direction of writing that nobody sees.
  if (/[^\d\s()+./\p{Pd}\p{Cf}]/u.test(number)) return 'signs'
  const count = number.replace(/\D/g, '').length
  return count < digits.fewest ? 'short' : count > digits.most ? 'long' : undefined
}

function mapped<From, To>(from: ByCarer<From>, to: (value: From | undefined, carer: Carer) => To | undefined): ByCarer<To> {
  const entries = carers.map((carer) => [carer, to(from[carer], carer)] as const)
  // The keys are the carers'.
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as ByCarer<To>
}
