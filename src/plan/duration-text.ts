/** Lengths of time in words, as the language of the guide writes them. */
import { fill } from '../guide/interface-text.ts'
import type { Occasion } from '../guide/plan.ts'
import text from 'virtual:plan-text'

const inWords = (count: number, unit: 'second' | 'minute' | 'hour' | 'day', language: string) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)

/** Such as "45 seconds" and "10 minutes"; whole minutes from two on, as parents say them. */
export function durationText(seconds: number, language: string): string {
  return seconds >= 120 && seconds % 60 === 0 ? inWords(seconds / 60, 'minute', language) : inWords(seconds, 'second', language)
}

export const hoursText = (hours: number, language: string) => inWords(hours, 'hour', language)

/** Such as "12 hours", "1 day" and "7 days". */
export function inTouchText(hours: number, language: string): string {
  return hours % 24 === 0 ? inWords(hours / 24, 'day', language) : hoursText(hours, language)
}

export function occasionText(occasion: Occasion, language: string): string {
  if (occasion.kind === 'hours') return fill(text.everyHours, { hours: hoursText(occasion.hours, language) })
  return occasion.kind === 'before-feed' ? text.beforeFeed : text.whenFull
}
