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
