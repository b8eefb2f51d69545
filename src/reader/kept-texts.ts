/** All texts that are kept on this device, by their keys, and what each may hold: for the file that takes them elsewhere. */
import { drawingChoiceIn, keptDrawingChoice } from './drawing-choice.ts'
import type { Kept } from './kept.ts'
import { keptPlans } from './kept-plans.ts'
import { lightNamed } from './light.ts'
import { keptNumbers, numbersIn } from './my-numbers.ts'
import { keptSettings, settingsIn } from './settings.ts'

/** Each as it would be kept anew: what makes no sense is gone. '' where nothing is left. */
const asKept = {
  'gentle-hands light': (text: string) => (lightNamed(text) === 'auto' ? '' : text),
  'gentle-hands country': (text: string) => (/^[A-Z]{2}$/.test(text) ? text : ''),
  'gentle-hands numbers': (text: string) => keptNumbers(numbersIn(text)),
  'gentle-hands drawing': (text: string) => keptDrawingChoice(drawingChoiceIn(text)),
  'gentle-hands settings': (text: string) => keptSettings(settingsIn(text)),
  'gentle-hands plans': keptPlans,
  'gentle-hands draft': (text: string) => (/^[\w.-]{1,1000}$/.test(text) ? text : ''),
}

export type KeptKey = keyof typeof asKept
export type KeptTexts = Readonly<Record<KeptKey, Pick<Kept, 'current' | 'keep' | 'canKeep'>>>
export type TextByKey = Readonly<Partial<Record<KeptKey, string>>>

// Object.keys forgets its keys' type.
export const keptKeys = Object.keys(asKept) as readonly KeptKey[]

export function isKeptKey(key: string): key is KeptKey {
  return Object.hasOwn(asKept, key)
}

/** What is kept and makes sense; nothing for a key without. */
export function textsKept(texts: KeptTexts): TextByKey {
  const entries = keptKeys.map((key) => [key, asKept[key](texts[key].current())] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== ''))
}

/** Whether the guide itself would have kept `text` to the letter. */
export function isAsKept(key: KeptKey, text: string): boolean {
  return text !== '' && asKept[key](text) === text
}
