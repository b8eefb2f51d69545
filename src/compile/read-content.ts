import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** File name relative to the content folder, with forward slashes, to its text. */
export type ContentFiles = ReadonlyMap<string, string>

/** Reads every Markdown and YAML file under `folder`; what the compiler works on instead of the disk. */
export async function readContent(folder: string): Promise<ContentFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
  const read = async (name: string) => [relative(folder, name).split(sep).join('/'), await readFile(name, 'utf8')] as const
  return new Map(await Promise.all(names.sort().map(read)))
}
