/**
 * The light the reader chose: like the phone's own, day, dark, night (red on black), or night only from 9 in the evening
 * to 7 in the morning. Kept on this device. index.html applies it before the first paint with the same key and the same
 * hours; keep the two together.
 */
import { keptText } from './kept.ts'

export const lights = ['auto', 'day', 'dark', 'night', 'evening'] as const
export type Light = (typeof lights)[number]
/** How a page can be lit. */
export type ShownLight = Exclude<Light, 'evening'>

const key = 'gentle-hands light'

/** Hours of the device's clock. */
const night = { begins: 21, ends: 7 }

/** The colour of the browser's own bar in each light; the ground of the page. */
const barColours: Record<Exclude<ShownLight, 'auto'>, string> = { day: '#faf6ee', dark: '#15110d', night: '#000000' }

export interface LightChoice {
  readonly current: () => Light
  readonly subscribe: (changed: () => void) => () => void
  readonly choose: (light: Light) => void
  /** False once this device has refused to keep it. */
  readonly canKeep: () => boolean
}

/** The choice in this document, shown at once and followed through the hours; a choice made in another tab counts here too. */
export function lightOf(page: Document, storage: Storage | undefined): LightChoice {
  const kept = keptText(page.defaultView ?? window, storage, key)
  const current = () => lightNamed(kept.current())
  const show = followHours(page, current)
  kept.subscribe(show)
  show()
  return { current, subscribe: kept.subscribe, canKeep: kept.canKeep, choose: (light) => kept.keep(light === 'auto' ? '' : light) }
}

/** What the server renders, and what every first render in the browser shows. */
export const unchosenLight: LightChoice = { current: () => 'auto', subscribe: () => () => {}, choose: () => {}, canKeep: () => true }

/** The light of that name; the phone's own where there is none. */
export function lightNamed(name: string | null | undefined): Light {
  return lights.find((light) => light === name) ?? 'auto'
}

/** What a choice comes to at an hour of the device's clock. */
export function lightAt(light: Light, hour: number): ShownLight {
  if (light !== 'evening') return light
  return hour >= night.begins || hour < night.ends ? 'night' : 'auto'
}

/** Milliseconds until the night begins or ends, whichever comes first. */
export function untilNextLight(now: Date): number {
  const next = new Date(now)
  const hour = now.getHours()
  next.setHours(hour < night.ends ? night.ends : hour < night.begins ? night.begins : night.ends + 24, 0, 0, 0)
  return next.getTime() - now.getTime()
}

/** Shows the light of the hour, again when that changes. A page out of sight may sleep past it: it looks when it is seen again. */
function followHours(page: Document, current: () => Light): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    const now = new Date()
    clearTimeout(timer)
    applyLight(page, lightAt(current(), now.getHours()))
    if (current() === 'evening') timer = setTimeout(show, untilNextLight(now))
  }
  page.addEventListener('visibilitychange', show)
  return show
}

function applyLight(page: Document, light: ShownLight): void {
  if (light === 'auto') delete page.documentElement.dataset['light']
  else page.documentElement.dataset['light'] = light
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.content = light === 'auto' ? (bar.media ? barColours.dark : barColours.day) : barColours[light]
  }
}
