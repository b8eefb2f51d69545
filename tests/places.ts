import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Where tests write what they make: builds, pictures. Never committed. */
export const output = (name: string) => join(root, 'tests/output', name)

export type BuildName = 'first' | 'corrected' | 'later' | 'every-file-changed' | 'sub-path' | 'kill-switch' | `deployment-${number}`

export const buildFolder = (name: BuildName) => output(`builds/${name}`)
