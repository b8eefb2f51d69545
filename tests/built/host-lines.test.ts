import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeaderRules } from '../../src/serve/header-rules.ts'
import { readmeBlock } from '../hosts/readme-lines.ts'
import { buildFolder } from '../places.ts'

test.for(['nginx', 'caddy'] as const)('the README\'s lines for %s send every header that the build writes down, to the letter', async (name) => {
  const lines = await readmeBlock(name)
  const headers = readHeaderRules(await readFile(join(buildFolder('first'), '_headers'), 'utf8')).flatMap((rule) => rule.headers)
  const missing = headers.filter(([header, value]) => !lines.includes(header) || !lines.includes(`"${value}"`)).map((header) => header.join(': '))
  expect([...new Set(missing)]).toEqual([])
})
