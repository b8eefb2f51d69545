/** What a reader has set, for this device alone. Light and drawings have files of their own: they are older. */
import { sideNames } from '../guide/drawing-names.ts'

export const handNames = ['right', 'left'] as const
export const sizeNames = ['usual', 'large', 'largest'] as const
export const wordNames = ['breast', 'chest'] as const
export const degreeNames = ['both', 'celsius', 'fahrenheit'] as const
export const speedNames = ['usual', 'slow', 'fast'] as const

/** Each setting with what it may be; the first is what it is before anybody chooses. */
export const settingNames = {
  /** The breast that a session begins with. */
  sideFirst: sideNames,
  /** The hand that holds the phone: what is pressed stands on that side. */
  hand: handNames,
  size: sizeNames,
  word: wordNames,
  degrees: degreeNames,
  /** A soft sound at each beat. */
  sound: ['off', 'on'],
  vibration: ['off', 'on'],
  voice: ['off', 'on'],
  voiceSpeed: speedNames,
  /** Longer waits and a slower beat. */
  pace: ['usual', 'slower'],
  log: ['off', 'on'],
} as const

export type SettingName = keyof typeof settingNames
export type Settings = { readonly [Name in SettingName]: (typeof settingNames)[Name][number] }

/** The settings in a kept text. It may hold rubbish, or come from another edition: what has no name here is as it was at first. */
export function settingsIn(kept: string): Settings {
  const found = fieldsOf(kept)
  const entries = Object.entries(settingNames).map(([name, values]) => [name, values.find((value) => value === found[name]) ?? values[0]])
  // Object.fromEntries forgets its keys' type; they are exactly those of settingNames.
  return Object.fromEntries(entries) as Settings
}

/** Only what differs from the first is kept; '' where nothing does. */
export function keptSettings(settings: Settings): string {
  const chosen = Object.entries(settingNames).filter(([name, [first]]) => settings[name as SettingName] !== first).map(([name]) => [name, settings[name as SettingName]])
  return chosen.length > 0 ? JSON.stringify(Object.fromEntries(chosen)) : ''
}

function fieldsOf(kept: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(kept))
  } catch {
    return {}
  }
}
