import { expect, test } from 'vitest'
import { headersFor, readHeaderRules } from '../../src/serve/header-rules.ts'

const rules = readHeaderRules(`/*
  Content-Security-Policy: default-src 'none'; connect-src https://a.test:8080
  Cache-Control: no-cache

/assets/*
  Cache-Control: public, immutable
/a+b.txt
  X-Name:exact
`)

test('a host sends what the rules for an address say, a colon in a value kept', () => {
  expect(headersFor(rules, '/roll/')).toEqual({ 'Content-Security-Policy': "default-src 'none'; connect-src https://a.test:8080", 'Cache-Control': 'no-cache' })
})

test('a later rule goes before an earlier one', () => {
  expect(headersFor(rules, '/assets/index.js')).toMatchObject({ 'Cache-Control': 'public, immutable', 'Content-Security-Policy': expect.any(String) })
})

test('only the star stands for anything', () => {
  expect(headersFor(rules, '/a+b.txt')).toHaveProperty('X-Name', 'exact')
  for (const path of ['/aab.txt', '/a+bxtxt', '/a+b.txt.map', '/x/a+b.txt', '/assets']) expect(headersFor(rules, path)).not.toHaveProperty('X-Name')
  expect(headersFor(rules, '/assets')).toHaveProperty('Cache-Control', 'no-cache')
})

test('an empty file has no rules, and a rule without headers sends none', () => {
  expect(readHeaderRules('')).toEqual([])
  expect(readHeaderRules('\n\n')).toEqual([])
  expect(headersFor(readHeaderRules('/a\n\n/b\n  X: 1\n'), '/a')).toEqual({})
})
