import { expect, test } from 'vitest'
import { codeOf } from '../../src/plan/plan-code.ts'
import { codeInText, planLink } from '../../src/plan/plan-link.ts'
import { code, plan } from './plan-of.ts'

const noted = codeOf({ ...plan, note: 'Cold first – it helps you' })

test.for([
  ['a link', 'https://gentle-hands.example/plan/#{code}'],
  ['a link of any other place', 'http://192.168.0.7:4173/a/guide/plan/#{code}'],
  ['a link that leads into a session', 'https://gentle-hands.example/session/#plan={code}'],
  ['a link that leads into the builder', 'https://gentle-hands.example/plan/#edit={code}'],
  ['a code alone', '  {code}\n'],
  ['a link at the end of a sentence', 'Here is your plan: https://gentle-hands.example/plan/#{code}. Sleep well!'],
  ['a link in brackets', 'Your plan (https://gentle-hands.example/plan/#{code}), as promised'],
  ['a link after another one', 'https://other.example/#top https://gentle-hands.example/plan/#{code}'],
] as const)('a plan is found in %s', ([, pasted]) => {
  for (const sent of [code, noted]) expect(codeInText(pasted.replace('{code}', sent))).toBe(sent)
})

test.for(['nothing', '   ', 'hello', 'https://gentle-hands.example/plan/', 'https://gentle-hands.example/plan/#', 'https://other.example/#top', 'my plan is 1.e.f', '#'.repeat(2000)])('there is no plan in %s', (pasted) => {
  expect(codeInText(pasted)).toBeUndefined()
})

test('what a link holds is found in it again', () => {
  expect(planLink(noted)).toMatch(/^http.*\/plan\/#1\./)
  expect(codeInText(planLink(noted))).toBe(noted)
})
