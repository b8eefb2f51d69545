/** Every text of the search, by name; each language has all of them in content/<language>/find.yaml. They come when it is asked for. */
export const findKeys = ['hint', 'nothing', 'failed', 'count', 'one', 'start'] as const

export type FindText = Readonly<Record<(typeof findKeys)[number], string>>
