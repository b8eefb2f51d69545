import { expect, test } from 'vitest'
import { regionalLanguage } from '../../src/session/regional-language.ts'

test.for([[['de', 'en-GB', 'en-US'], 'en-GB'], [['en'], 'en'], [['de-AT'], 'en'], [['en-US@posix', 'en-IE'], 'en-IE'], [['c'], 'en'], [[], 'en']] as const)('of %j, dates in an English guide are written as in "%s"', ([preferred, written]) => {
  expect(regionalLanguage('en', preferred)).toBe(written)
  expect(() => new Intl.DateTimeFormat(regionalLanguage('en', preferred))).not.toThrow()
})
