import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../places.ts'
import type { HostName } from './hosts.ts'

/** Where a host's lines in the README say that it listens. */
const listens: Readonly<Record<HostName, string>> = { nginx: 'listen 80;', caddy: 'guide.example {' }

export interface Place {
  readonly base: '/' | '/a/guide/'
  /** The folder that is served. */
  readonly folder: string
  readonly port: number
}

/** A host's lines as the README has them; only port and folder are put in, and under a path what stands after "under a path:". */
export async function readmeLines(name: HostName, { base, folder, port }: Place): Promise<string> {
  const lines = replaced(await readmeBlock(name), [
    [listens[name], name === 'nginx' ? `listen 127.0.0.1:${port};` : `http://localhost:${port} {`],
    ['/srv/www', folder],
  ])
  return base === '/' ? lines : lines.replace(/\S[^\n#]*# under a path: (.*)/g, '$1')
}

export async function readmeBlock(name: HostName): Promise<string> {
  const [, block] = new RegExp(`\`\`\`${name}\\n([^]*?)\`\`\``).exec(await readFile(join(root, 'README.md'), 'utf8')) ?? []
  if (!block) throw new Error(`README.md has no lines for ${name}: a block that begins with \`\`\`${name}.`)
  return block
}

function replaced(lines: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [what, by]) => {
    if (!text.includes(what)) throw new Error(`The README's lines no longer have "${what}", which a test puts its own in for.`)
    return text.replace(what, by)
  }, lines)
}
