/** Every text of the hands-free session and its log, by name; each language has all of them in content/<language>/session.yaml. They come with the session. */
export const sessionKeys = [
  'start', 'stopHurts',
  // The screens that a technique alone has beside its own
  'howItGoes', 'wipeOil', 'wipeOilHow',
] as const

export type SessionText = Readonly<Record<(typeof sessionKeys)[number], string>>
