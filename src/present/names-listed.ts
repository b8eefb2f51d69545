import type { Slide } from './slides-of.ts'

/** What will be shown, step by step; steps of one name are told apart by how they begin. */
export function namesListed(slides: readonly Slide[]): string[] {
  const steps = slides.filter((slide) => slide.kind === 'step')
  const isRepeated = (name: string) => steps.filter((step) => step.name === name).length > 1
  return steps.map(({ name, say }) => (isRepeated(name) ? `${name}: ${firstSentence(say)}` : name))
}

const firstSentence = (text: string) => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text
