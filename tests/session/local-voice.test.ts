import { expect, test } from 'vitest'
import { localVoice } from '../../src/session/local-voice.ts'

const voice = (name: string, lang: string, rest: { localService?: boolean; default?: boolean } = {}) => ({ name, lang, localService: true, default: false, ...rest })

test.for([
  ['none', [], 'en', undefined],
  ['one of another language', [voice('Anna', 'de-DE')], 'en', undefined],
  ['one that needs the network', [voice('Cloud', 'en-US', { localService: false, default: true })], 'en', undefined],
  ['one of any region', [voice('Moira', 'en-IE')], 'en', 'Moira'],
  ['one of the region, though another is the default', [voice('Sam', 'en-US', { default: true }), voice('Kate', 'en-GB')], 'en-GB', 'Kate'],
  ['one of the region that needs the network, and a local one', [voice('Cloud', 'en-GB', { localService: false }), voice('Sam', 'en-US')], 'en-GB', 'Sam'],
  ['the default among equals', [voice('Fred', 'en-US'), voice('Sam', 'en-US', { default: true })], 'en', 'Sam'],
  ['the first where none is the default', [voice('Fred', 'en-US'), voice('Kate', 'en-GB')], 'en', 'Fred'],
  ['an Android one', [voice('Sam', 'en_US'), voice('Kate', 'en_GB')], 'en-gb', 'Kate'],
  ['a language that only begins alike', [voice('Odd', 'enm')], 'en', undefined],
] as const)('of %s, this one reads', ([, voices, language, name]) => {
  expect(localVoice(voices, language)?.name).toBe(name)
})
