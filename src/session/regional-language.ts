/** The page's language as this reader writes and speaks it: of those that the browser names, the first that is a kind of it. */
export function regionalLanguage(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language
}
