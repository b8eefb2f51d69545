/** One thing wrong in the content, told so that an author can mend it without asking. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly found: string
  readonly mend: string
}

/** How a step of the compiler tells what it found in the file it was given. */
export type Tell = (line: number, found: string, mend: string) => void

/** Content that cannot become a guide; its message lists every problem, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content\n\n${problems.map(problemText).join('\n')}\n`)
    this.problems = problems
  }
}

function problemText({ file, line, found, mend }: Problem): string {
  return `${file}:${line}: ${found} ${mend}`
}
