export const sourceTypes = ['trial', 'review', 'study', 'guideline', 'leaflet', 'article', 'reference'] as const

export interface Source {
  readonly number: number
  readonly type: (typeof sourceTypes)[number]
  readonly text: string
  readonly address?: string | undefined
  readonly seen: string
  readonly unchecked?: string | undefined
}
