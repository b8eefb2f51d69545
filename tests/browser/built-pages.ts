import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '../../src/guide/page.ts'
import { dataAddress } from '../../src/guide/addresses.ts'
import { packName } from '../../src/offline/page-pack.ts'
import { buildFolder, type BuildName } from '../places.ts'

/** Every page of a build, as its own data files say: tests list no address by hand. */
export async function builtPages(build: BuildName): Promise<readonly Page[]> {
  const read = async (path: string) => JSON.parse(await readFile(join(buildFolder(build), path), 'utf8'))
  const paths: readonly string[] = await read('pages.json')
  return Promise.all(paths.map(async (path) => (await read(dataAddress(path))).page))
}

/** The pages that stand at an address of their own. */
export async function addressedPages(build: BuildName): Promise<readonly Page[]> {
  return (await builtPages(build)).filter(({ path }) => path.endsWith('/'))
}

/** Every page of a build in the one file for a first install: path in the worker's list to text. */
export async function builtPack(build: BuildName): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(join(buildFolder(build), packName), 'utf8'))
}
