/**
 * `npm run font`: the guide's font, cut to what Western European languages and the guide's weights need, which saves
 * a quarter of its bytes. Run it when the font's package is updated or a language needs more letters, and commit
 * what it makes. The font's licence (OFL 1.1, no reserved name) allows it.
 */
import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { root } from './steps.ts'

const whole = createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2')
const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff)].map((code) => String.fromCharCode(code)).join('')
const signs = '–—‘’“”…·•×°½¼¾€™−'

const cut = await subsetFont(await readFile(whole), letters + signs, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 800 } } })
await writeFile(`${root}src/pages/atkinson-hyperlegible-next.woff2`, cut)
console.log(`src/pages/atkinson-hyperlegible-next.woff2: ${cut.length} bytes`)

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
