/** Holds the house's one table: which folder may import which. The README shows the same table. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../places.ts'

const mayImport: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  drawing: ['guide'],
  reader: ['guide'],
  offline: ['guide'],
  find: ['guide'],
  session: ['guide', 'drawing', 'reader'],
  plan: ['guide', 'drawing', 'reader'],
  present: ['guide', 'drawing', 'reader', 'plan'],
  pages: ['guide', 'drawing', 'reader', 'offline', 'find', 'session', 'plan', 'present'],
  compile: ['guide'],
  prerender: ['guide', 'compile', 'pages', 'offline', 'reader'],
  'service-worker': ['offline'],
  serve: [],
  bench: ['offline', 'serve', 'commands'],
  commands: ['compile', 'drawing', 'serve', 'bench'],
}

const src = join(root, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx)$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(src, name))

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+\.tsx?)'/g)].map(([, path]) => resolve(dirname(file), path ?? ''))
}

const folderOf = (file: string) => relative(src, file).split(sep)[0] ?? ''
const isInFolder = (file: string) => relative(src, file).includes(sep)

test('a folder imports only what the table allows', () => {
  const strays = files.filter(isInFolder).flatMap((file) => importsOf(file)
    .filter((target) => folderOf(target) !== folderOf(file) && !mayImport[folderOf(file)]?.includes(folderOf(target)))
    .map((target) => `${relative(src, file)} imports ${relative(src, target)}`))
  expect(strays).toEqual([])
})

test('no file imports itself by way of others', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) return void circles.push([...trail.slice(trail.indexOf(file)), file].map((name) => relative(src, name)).join(' → '))
    if (done.has(file)) return
    for (const target of importsOf(file)) visit(target, [...trail, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('the README shows the folders that there are', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const missing = [...new Set(files.filter(isInFolder).map(folderOf))].filter((folder) => !readme.includes(`\`src/${folder}/\``))
  expect(missing).toEqual([])
})
