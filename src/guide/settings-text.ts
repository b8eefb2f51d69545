/** Every text of the settings, by name; each language has all of them in content/<language>/settings.yaml. They come with the settings. */
export const settingsKeys = [
  'sideFirst',
] as const

export type SettingsText = Readonly<Record<(typeof settingsKeys)[number], string>>
