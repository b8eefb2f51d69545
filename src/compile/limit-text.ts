import type { Limit } from '../guide/limits.ts'

/** How a limit reads: "10–20 minutes", "38.0 °C / 100.4 °F", "2–3 cm (¾–1¼ in)". Both units always agree. */
export function limitText({ unit, low, high }: Limit, language: string): string {
  if (unit === 'celsius') return range(low, high, degrees) + ' °C / ' + range(low, high, (value) => degrees((value * 9) / 5 + 32)) + ' °F'
  if (unit === 'cm') return `${range(low, high, String)} cm (${range(low, high, inches)} in)`
  if (unit === 'count') return range(low, high, String)
  return unitText(unit, low, high, language)
}

/** Intl is slow, and a guide names the same limits a thousand times. */
const unitTexts = new Map<string, string>()

function unitText(unit: CountedUnit, low: number, high: number, language: string): string {
  const key = [language, unit, low, high].join()
  const text = unitTexts.get(key) ?? new Intl.NumberFormat(language, intlUnit(unit)).formatRange(low, high).replace(/^~/, '')
  unitTexts.set(key, text)
  return text
}

type CountedUnit = Exclude<Limit['unit'], 'celsius' | 'cm' | 'count'>

function intlUnit(unit: CountedUnit): Intl.NumberFormatOptions {
  return { style: 'unit', unit: unit === 'percent' ? 'percent' : unit.slice(0, -1), unitDisplay: unit === 'percent' ? 'short' : 'long' }
}

function range(low: number, high: number, show: (value: number) => string): string {
  return low === high ? show(low) : `${show(low)}–${show(high)}`
}

const degrees = (value: number) => value.toFixed(1)

/** Centimetres as inches, to the quarter that a hand can tell apart. */
function inches(cm: number): string {
  const quarters = Math.round((cm / 2.54) * 4)
  const whole = Math.floor(quarters / 4)
  return `${whole || ''}${['', '¼', '½', '¾'][quarters % 4]}`
}
