import { use } from 'react'
import { keptSettings, settingNames, settingsIn, type SettingName, type Settings } from '../reader/settings.ts'
import { useKept } from '../reader/use-kept.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:settings-text'
import { Choices } from './choices.tsx'
import { KeptByReader } from './kept-by-reader.ts'

const sides = { left: interfaceText.sideLeft, right: interfaceText.sideRight }
const switches = { off: text.off, on: text.on }

/** What each setting is called, and what each of its values. */
const names: { readonly [Name in SettingName]: { readonly legend: string; readonly says: Readonly<Record<Settings[Name], string>> } } = {
  sideFirst: { legend: text.sideFirst, says: sides },
  hand: { legend: text.hand, says: sides },
  size: { legend: text.size, says: { usual: text.usual, large: text.sizeLarge, largest: text.sizeLargest } },
  word: { legend: text.word, says: { breast: text.wordBreast, chest: text.wordChest } },
  degrees: { legend: text.degrees, says: { both: text.degreesBoth, celsius: text.degreesCelsius, fahrenheit: text.degreesFahrenheit } },
  sound: { legend: text.sound, says: switches },
  vibration: { legend: text.vibration, says: switches },
  voice: { legend: text.voice, says: switches },
  voiceSpeed: { legend: text.voiceSpeed, says: { slow: text.speedSlow, usual: text.usual, fast: text.speedFast } },
  pace: { legend: text.pace, says: { usual: text.usual, slower: text.paceSlower } },
  log: { legend: text.log, says: switches },
}

/** One setting, kept as soon as it is chosen. */
export function SettingChoice({ name }: { readonly name: SettingName }) {
  const kept = use(KeptByReader).settings
  const chosen = settingsIn(useKept(kept))[name]
  const { legend, says } = names[name]
  // Added to what is kept now, not to what was shown last: two quick presses both count.
  return <Choices<string> legend={legend} names={settingNames[name]} says={says} chosen={chosen} onChoose={(value) => kept.keep(keptSettings({ ...settingsIn(kept.current()), [name]: value }))} />
}
