/**
 * The page's language as this reader writes and speaks it: of those that the browser names, the first that is a kind of it.
 * A browser may name what is none ("en-US@posix"), and no date could be written in that.
 */
export function regionalLanguage(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || (tag.startsWith(`${language}-`) && isWellFormed(tag))) ?? language
}

const isWellFormed = (tag: string) => /^[A-Za-z0-9-]+$/.test(tag)
