/** Every text of the presenter, by name; each language has all of them in content/<language>/present.yaml. They come with the presenter. */
export const presentKeys = [
  'present',
] as const

export type PresentText = Readonly<Record<(typeof presentKeys)[number], string>>
