import { createHash } from 'node:crypto'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPacked, packName } from '../src/offline/page-pack.ts'

/** What may stand at the end of a file and change nothing of what it is. */
const endings: Readonly<Record<string, string>> = { html: '<!-- anew -->', json: '\n', webmanifest: '\n', svg: '\n', js: '\n// anew', css: '\n/* anew */', png: '\0' }
/** A font tells its length, and has a version of its own that nobody reads. */
const fontVersion = 23

/**
 * Makes of a build another one in which every file has changed and does what it did, which no change of content brings
 * about. One sentence differs, to tell them apart: `before` is `after` in it.
 */
export async function writeEveryFileChanged(from: string, to: string, [before, after]: readonly [string, string]): Promise<void> {
  await rm(to, { recursive: true, force: true })
  // What is compressed is of the build that it comes from.
  await cp(from, to, { recursive: true, filter: (name) => !name.endsWith('.br') })
  const worker = await readFile(join(to, 'sw.js'), 'utf8')
  const pack: Record<string, string> = {}
  let changedWorker = worker
  for (const [entry, revision = '', url = ''] of worker.matchAll(/"revision":"([\w-]+)","url":"([^"]*)"/g)) {
    const file = join(to, url.replace(/(^|\/)$/, '$1index.html'))
    const text = (await readFile(file, 'latin1')).replaceAll(before, after)
    const ending = endings[file.split('.').at(-1) ?? '']
    await writeFile(file, ending === undefined ? `${text.slice(0, fontVersion)}\u0007${text.slice(fontVersion + 1)}` : text + ending, 'latin1')
    if (isPacked(url)) pack[url] = await readFile(file, 'utf8')
    changedWorker = changedWorker.replace(entry, entry.replace(revision, createHash('sha256').update(await readFile(file)).digest('base64url').slice(0, 16)))
  }
  await writeFile(join(to, packName), JSON.stringify(pack))
  await writeFile(join(to, 'sw.js'), changedWorker)
}
