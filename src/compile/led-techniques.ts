import type { CompiledTechnique } from './compile-technique.ts'

/** The techniques that are led, in the post's order: all but those that only teach what not to do. */
export function ledTechniques(techniques: readonly CompiledTechnique[]): CompiledTechnique[] {
  return techniques.filter(({ fields }) => fields.kind !== 'teach-only').sort((a, b) => a.front.number - b.front.number)
}
