import { replace, type Edit } from './author.ts'

/** Edits that authors make to the steps of a situation; each `step` is what follows `- kind: `, further keys on lines of their own. */
const written = (step: string) => `  - kind: ${step.replaceAll('\n', '\n    ')}\n`

export const firstStep = (step: string): Edit => replace('  - kind: gate\n', `  - kind: gate\n${written(step)}`)
export const lastStep = (step: string): Edit => replace('  - kind: call\n---', `${written(step)}  - kind: call\n---`)
/** Puts `step` before the first one that begins with `before`. */
export const stepBefore = (before: string, step: string): Edit => replace(written(before).trimEnd(), `${written(step)}${written(before).trimEnd()}`)
/** Takes out the first step that begins with `start`. */
export const noStep = (start: string): Edit => (text) => text.replace(new RegExp(`^${written(start).trimEnd()}\n(?: {4}.*\n)*`, 'm'), '')
