import { expect, test } from 'vitest'
import { limitText } from '../../src/compile/limit-text.ts'
import { longestSeconds, type Unit } from '../../src/guide/limits.ts'

const limit = (unit: Unit, low: number, high = low) => ({ unit, low, high, marks: [] })

test.for([
  ['seconds', 60, 60, '60 seconds'],
  ['minutes', 1, 1, '1 minute'],
  ['minutes', 10, 20, '10–20 minutes'],
  ['hours', 12, 12, '12 hours'],
  ['days', 2, 6, '2–6 days'],
  ['weeks', 1, 1, '1 week'],
  ['years', 1, 1, '1 year'],
  ['count', 3, 4, '3–4'],
  ['count', 10, 10, '10'],
  ['percent', 10, 10, '10%'],
  ['celsius', 38, 38, '38.0 °C / 100.4 °F'],
  ['celsius', 37.5, 37.5, '37.5 °C / 99.5 °F'],
  ['celsius', 36, 38.5, '36.0–38.5 °C / 96.8–101.3 °F'],
  ['cm', 2, 3, '2–3 cm (¾–1¼ in)'],
  ['cm', 4, 4, '4 cm (1½ in)'],
  ['cm', 5.1, 5.1, '5.1 cm (2 in)'],
] as const)('a limit in %s from %d to %d reads "%s"', ([unit, low, high, text]) => {
  expect(limitText(limit(unit, low, high), 'en')).toBe(text)
})

test('a reader meets Fahrenheit that agrees with Celsius to a tenth', () => {
  for (let celsius = 35; celsius <= 42; celsius += 0.1) {
    const [, shownC, shownF] = /^([\d.]+) °C \/ ([\d.]+) °F$/.exec(limitText(limit('celsius', celsius), 'en')) ?? []
    expect(Math.abs((Number(shownF) - 32) / 1.8 - Number(shownC))).toBeLessThan(0.1)
  }
})

test('the cap of a range is its longer end, in seconds', () => {
  expect(longestSeconds(limit('minutes', 1, 2))).toBe(120)
  expect(longestSeconds(limit('seconds', 30))).toBe(30)
  expect(longestSeconds(limit('celsius', 38))).toBeUndefined()
})
