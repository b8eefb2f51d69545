import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { addressedPages } from '../browser/built-pages.ts'
import { buildFolder, root } from '../places.ts'

const dist = buildFolder('first')
const brotli = (text: string) => brotliCompressSync(text).length

test('no still adds more than 3,000 bytes to its page, and a page has four: the first, and three for paper', async () => {
  for (const { path } of (await addressedPages('first')).filter(({ type }) => type === 'technique')) {
    const html = await readFile(join(dist, path, 'index.html'), 'utf8')
    const stills = html.match(/<svg[^]*?<\/svg>/g) ?? []
    expect(stills.length, path).toBe(4)
    const withOne = html.replace(/<svg[^]*?<\/svg>/g, '')
    for (const still of stills) expect(brotli(`${withOne}${still}`) - brotli(withOne), path).toBeLessThanOrEqual(3000)
  }
})

test('the engine alone, from a drawing to its shapes, is at most 12,000 bytes', async () => {
  const [made] = [await build({ root, configFile: false, logLevel: 'silent', build: { write: false, lib: { entry: 'src/drawing/figure-shapes.ts', formats: ['es'] }, minify: true } })].flat()
  const [script] = made && 'output' in made ? made.output : []
  if (script?.type !== 'chunk') throw new Error('The engine was not built.')
  expect(script.code).toContain('M-4,-4')
  expect(brotli(script.code)).toBeLessThanOrEqual(12_000)
})
