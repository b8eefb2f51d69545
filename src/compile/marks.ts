import type { Mark } from '../guide/blocks.ts'

/** How an author writes where a claim comes from: [18], [K] or [APP], and the blank before it. */
export const markPattern = /\s*\[(\d+|K|APP)\]/g

export function marksIn(text: string): Mark[] {
  return [...text.matchAll(markPattern)].map(([, mark]) => (mark === 'K' || mark === 'APP' ? mark : Number(mark)))
}
