/** The note of a plan: plain text, in the one form that its link may hold. */
import { planCaps } from '../guide/plan.ts'

/** Control characters, halves of characters, line ends, what nobody sees, and what turns the direction of the text around it. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** A dose: none stands in this guide, and none travels in its plans (rule 13). */
const dose = /\d\s*(?:mg|mcg|\u00b5g|milligram|microgram)/iu

/** What was typed, in the form that is kept: no space before it, after it, or twice, and nothing unseen. */
export const tidyNote = (typed: string) => typed.normalize('NFC').replace(/\s+/gu, ' ').replace(unseen, '').trim()

/** Whether a plan may hold it; '' is no note. */
export function isNote(note: string): boolean {
  return note === tidyNote(note) && !dose.test(note) && [...note].length <= planCaps.noteLength
}

/** Base64 for addresses, of UTF-8. */
export function noteCode(note: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(note))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The text that is written so, whatever it is; undefined where it is no text. */
export function noteIn(written: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
