/** Lengths of time in words, as the language of the guide writes them. */
import { fill } from '../guide/interface-text.ts'
import type { Occasion } from '../guide/plan.ts'
import text from 'virtual:plan-text'

/** A time as a plan says it: "45 seconds", "10 minutes", "1 minute, 30 seconds". */
export function durationText(seconds: number, language: string): string {
  const parts = [[Math.floor(seconds / 60), 'minute'], [seconds % 60, 'second']] as const
  const texts = parts.filter(([count]) => count > 0).map(([count, unit]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
  return new Intl.ListFormat(language, { type: 'unit' }).format(texts)
}

/** "12 hours"; whole days from two days on. */
export function hoursText(hours: number, language: string): string {
  const [count, unit] = hours >= 48 && hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}

/** When a plan is done. */
export function occasionText(occasion: Occasion, language: string): string {
  if (occasion.kind === 'hours') return fill(text.everyHours, { hours: hoursText(occasion.hours, language) })
  return occasion.kind === 'before-feed' ? text.beforeFeed : text.whenFull
}
