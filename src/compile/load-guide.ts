import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileGuide, type Guide } from './compile-guide.ts'
import { readContent } from './read-content.ts'

/** The content folder that the project builds from, unless CONTENT names another (tests build changed copies). */
export function contentFolder(root: string): string {
  return process.env['CONTENT'] ?? join(root, 'content')
}

/** Reads and compiles the guide on disk, in the language that GUIDE_LANGUAGE names. The edge around compileGuide. */
export async function loadGuide(root: string): Promise<Guide> {
  const packageFile: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return compileGuide(await readContent(contentFolder(root)), {
    language: process.env['GUIDE_LANGUAGE'] ?? 'en',
    version: versionOf(packageFile),
    today: new Date().toISOString().slice(0, 10),
  })
}

function versionOf(packageFile: unknown): string {
  if (typeof packageFile === 'object' && packageFile && 'version' in packageFile) return String(packageFile.version)
  throw new Error('package.json has no version. Write one, such as "1.0.0".')
}
