/** The choices of the settings page, under the heading that each belongs to. They come with the page of settings alone. */
import { use, useState, useSyncExternalStore, type ReactNode } from 'react'
import { lights, unchosenLight } from '../reader/light.ts'
import { useCanKeep } from '../reader/use-kept.ts'
import text from 'virtual:interface-text'
import settingsText from 'virtual:settings-text'
import { Choices } from './choices.tsx'
import { DeleteKept } from './delete-kept.tsx'
import { DrawingChoices } from './drawing-choices.tsx'
import { KeptByReader } from './kept-by-reader.ts'
import { KeptFiles } from './kept-files.tsx'
import { lightNames } from './light-switch.tsx'
import { SettingChoice } from './setting-choice.tsx'
import styles from './settings-form.module.css'

/** What can be chosen under each heading of content/<language>/pages/settings.md, by its anchor. */
const parts: Readonly<Record<string, () => ReactNode>> = {
  see: () => <Kept><LightChoices /><SettingChoice name="size" /></Kept>,
  drawings: () => <Kept><DrawingChoices /></Kept>,
  touch: () => <Kept><SettingChoice name="hand" /><SettingChoice name="sideFirst" /><SettingChoice name="pace" /><Vibration /></Kept>,
  hear: () => <Kept><SettingChoice name="sound" /><SettingChoice name="voice" /><SettingChoice name="voiceSpeed" /></Kept>,
  words: () => <Kept><SettingChoice name="word" /><SettingChoice name="degrees" /></Kept>,
  log: () => <Kept><SettingChoice name="log" /></Kept>,
  'take-it-with-you': () => <KeptFiles />,
  'delete-it': () => <DeleteKept />,
}

export function SettingsPart({ id }: { readonly id: string }) {
  return parts[id]?.()
}

/** Choices that are kept as soon as they are made; says so once. */
function Kept({ children }: { readonly children: ReactNode }) {
  const { settings, drawing, light } = use(KeptByReader)
  const [hasChosen, setChosen] = useState(false)
  const refusals = [useCanKeep(settings), useCanKeep(drawing), useSyncExternalStore(light.subscribe, light.canKeep, unchosenLight.canKeep)]
  return (
    <div className={styles.choices} onChange={() => setChosen(true)}>
      {children}
      <p role="status">{hasChosen && (refusals.includes(false) ? text.cannotKeep : text.keptHere)}</p>
    </div>
  )
}

function LightChoices() {
  const { light } = use(KeptByReader)
  const chosen = useSyncExternalStore(light.subscribe, light.current, unchosenLight.current)
  return <Choices legend={text.light} names={lights} says={lightNames} chosen={chosen} onChoose={light.choose} />
}

/** Most iPhones and all computers cannot; then there is nothing to choose. */
function Vibration() {
  return 'vibrate' in navigator ? <SettingChoice name="vibration" /> : <p>{settingsText.cannotVibrate}</p>
}
