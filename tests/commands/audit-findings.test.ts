import { expect, test } from 'vitest'
import { auditFindings } from '../../src/commands/audit-findings.ts'

const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }
const report = (vulnerabilities: object, counts: object = none) => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: counts, dependencies: { prod: 9 } } })
const router = { name: 'react-router', severity: 'high', via: [{ title: 'A link may lead elsewhere', url: 'https://example.org/a' }, 'cookie'], range: '<8.5.2' }

test('an author whose guide ships nothing weak is told of nothing', () => {
  expect(auditFindings(report({}))).toEqual([])
})

test('an author reads which package is weak, how badly, and why', () => {
  expect(auditFindings(report({ 'react-router': router }, { ...none, high: 1, total: 1 }))).toEqual(['react-router <8.5.2 (high): A link may lead elsewhere'])
})

test('a package that is weak only through another is named too', () => {
  expect(auditFindings(report({ idb: { severity: 'low', via: ['other'], range: '*' } }))).toEqual(['idb * (low)'])
})

test.for<[string, string]>([
  ['nothing', ''],
  ['a proxy\'s page', '<!doctype html><title>Log in</title>'],
  ['a registry that keeps no list', '{"message":"405 Method Not Allowed","statusCode":405}'],
  ['no network', '{"error":{"code":"ENOTFOUND","summary":"request failed"}}'],
  ['an empty answer', '{}'],
  ['a list that looked at nothing', '{"vulnerabilities":{},"metadata":{}}'],
  ['null', 'null'],
])('%s is no answer, and is never taken for "nothing weak"', ([, said]) => {
  expect(auditFindings(said)).toBeUndefined()
})
