/**
 * The light the reader chose: like the phone's own, day, dark, or night (red on black). Kept on this device.
 * index.html applies it before the first paint with the same key; keep the two together.
 */
export const lights = ['auto', 'day', 'dark', 'night'] as const
export type Light = (typeof lights)[number]

const key = 'gentle-hands light'

/** The colour of the browser's own bar in each light; the ground of the page. */
const barColours: Record<Exclude<Light, 'auto'>, string> = { day: '#faf6ee', dark: '#15110d', night: '#000000' }

export interface LightChoice {
  readonly current: () => Light
  readonly subscribe: (changed: () => void) => () => void
  readonly choose: (light: Light) => void
}

/** The choice in this document; a choice made in another tab counts here too. */
export function lightOf(page: Document, kept: Storage | undefined): LightChoice {
  const listeners = new Set<() => void>()
  const show = (light: Light) => {
    applyLight(page, light)
    for (const changed of listeners) changed()
  }
  page.defaultView?.addEventListener('storage', (event) => event.key === key && show(lightNamed(event.newValue)))
  return {
    current: () => lightNamed(page.documentElement.dataset['light']),
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    choose: (light) => {
      show(light)
      keep(kept, light)
    },
  }
}

/** What the server renders, and what every first render in the browser shows. */
export const unchosenLight: LightChoice = { current: () => 'auto', subscribe: () => () => {}, choose: () => {} }

function lightNamed(name: string | null | undefined): Light {
  return lights.find((light) => light === name) ?? 'auto'
}

function applyLight(page: Document, light: Light): void {
  if (light === 'auto') delete page.documentElement.dataset['light']
  else page.documentElement.dataset['light'] = light
  for (const bar of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.content = light === 'auto' ? (bar.media ? barColours.dark : barColours.day) : barColours[light]
  }
}

function keep(kept: Storage | undefined, light: Light): void {
  try {
    kept?.setItem(key, light)
  } catch {
    // Storage may be full or refused. The choice holds until the page closes.
  }
}
