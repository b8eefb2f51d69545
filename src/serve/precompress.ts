/**
 * Puts beside each text of a built guide the same text compressed (`index.html.br`), as nginx and Caddy send it where
 * it is asked for. A page fits the first flight of a connection in brotli at its best, which no host has the time for
 * while somebody waits. There is no .gz: a browser that keeps the guide reads brotli, and hosts make gzip as they send.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const isText = /\.(html|json|js|css|svg|txt|webmanifest)$/

export async function precompress(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  await Promise.all(names.filter((name) => isText.test(name)).map(async (name) => {
    await writeFile(join(folder, `${name}.br`), await compressed(await readFile(join(folder, name)), name))
  }))
}

/** Pages and scripts are waited for; for all else the last 2 % would double the time. */
async function compressed(text: Buffer, name: string): Promise<Buffer> {
  const quality = /\.(html|js)$/.test(name) ? 11 : 10
  // Which of two ways to write distances is the shorter differs from page to page, by as much as a sentence.
  const postfixes = name.endsWith('.html') ? [0, 2] : [0]
  const ways = await Promise.all(postfixes.map((postfix) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_NPOSTFIX]: postfix } })))
  return ways.reduce((best, way) => (way.length < best.length ? way : best))
}
