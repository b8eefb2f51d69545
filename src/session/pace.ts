/** What waits, beats and reading times are multiplied by: fifteen cycles a minute become ten. */
export const paces = { usual: 1, slower: 1.5 } as const

export type Pace = keyof typeof paces
