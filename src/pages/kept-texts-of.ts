import type { KeptTexts } from '../reader/kept-texts.ts'
import { lightNamed } from '../reader/light.ts'
import type { World } from './world.ts'

/** All that is kept as texts in a reader's world, by the keys that they are kept under. */
export function keptTextsOf({ light, country, numbers, drawing, settings, plans, draft }: Pick<World, 'light' | 'country' | 'numbers' | 'drawing' | 'settings' | 'plans' | 'draft'>): KeptTexts {
  return {
    'gentle-hands light': { ...light, keep: (text) => light.choose(lightNamed(text)) },
    'gentle-hands country': country,
    'gentle-hands numbers': numbers,
    'gentle-hands drawing': drawing,
    'gentle-hands settings': settings,
    'gentle-hands plans': plans,
    'gentle-hands draft': draft,
  }
}
