import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { buildGuide, output, times, writeTenfoldContent } from './builds.ts'
import { kilobytesText, type Row } from './row.ts'

const reach = 3
const compress = promisify(brotliCompress)

/** What ten times the techniques cost: the editor's wait, and the reader of one page. */
export async function measureTenfold(): Promise<Row[]> {
  const content = await writeTenfoldContent(output('tenfold-content'))
  const once = await buildGuide(output('guide-once'))
  const tenfold = await buildGuide(output('guide-tenfold'), { CONTENT: content })
  const ratio = tenfold.seconds / once.seconds
  const files = await compared(once.folder, tenfold.folder)
  return [
    { what: `${times}× the techniques: build`, reach: `≤ ${reach}×`, measured: `${ratio.toFixed(1)}× (${once.seconds.toFixed(1)} s → ${tenfold.seconds.toFixed(1)} s)`, met: ratio <= reach, raw: { once, tenfold } },
    pageRow(files),
    listRow(files),
  ]
}

interface Compared {
  readonly name: string
  /** Bytes as sent; undefined where the tenfold guide has no such file. */
  readonly once: number
  readonly tenfold: number | undefined
}

/** Titles of neighbours differ by a letter or two; that is no growth. */
const hasGrown = ({ once, tenfold }: Compared) => tenfold === undefined || tenfold > 1.02 * once

function pageRow(files: readonly Compared[]): Row {
  const ofOnePage = files.filter(({ name }) => /^(assets|techniques\/.+|situations\/.+)\//.test(name))
  const grown = ofOnePage.filter(hasGrown)
  return {
    what: `${times}× the techniques: page, data, script and styles of one technique or situation`,
    reach: 'unchanged',
    measured: grown.length === 0 ? `unchanged, all ${ofOnePage.length} files` : `grown: ${grown.map(grownText).join(', ')}`,
    met: grown.length === 0,
    raw: ofOnePage,
  }
}

function listRow(files: readonly Compared[]): Row {
  const grown = files.filter(hasGrown).toSorted((a, b) => (b.tenfold ?? 0) - (a.tenfold ?? 0))
  return { what: `${times}× the techniques: what lists them all, as sent`, reach: '–', measured: grown.map(grownText).join(', '), met: true, raw: files }
}

const grownText = ({ name, once, tenfold }: Compared) => `${name} ${kilobytesText(once)} → ${tenfold === undefined ? 'none' : kilobytesText(tenfold)}`

async function compared(once: string, tenfold: string): Promise<Compared[]> {
  const entries = await readdir(once, { recursive: true, withFileTypes: true })
  const names = entries.filter((one) => one.isFile() && /\.(html|js|css|json)$/.test(one.name)).map((one) => relative(once, join(one.parentPath, one.name)).split(sep).join('/'))
  return Promise.all(names.map(async (name) => ({ name, once: await sentAs(join(once, name)), tenfold: await sentAs(join(tenfold, name)).catch(() => undefined) })))
}

const sentAs = async (file: string) => (await compress(await readFile(file))).length
