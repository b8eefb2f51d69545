import { codeOf, planIn } from './plan-code.ts'

/** A plan's code as a session plays it: without the note, which nobody needs while hands move. */
export function playedCode(code: string): string {
  const read = planIn(code)
  return read.kind === 'plan' ? codeOf({ ...read.plan, note: '' }) : code
}
