import type { Settings } from '../reader/settings.ts'
import text from 'virtual:session-text'
import styles from './set-up.module.css'

interface SwitchesProps {
  readonly settings: Settings
  readonly onSet: (settings: Partial<Settings>) => void
}

const names = ['sound', 'voice', 'vibration', 'log'] as const
const canBe = { sound: () => true, voice: () => 'speechSynthesis' in window, vibration: () => 'vibrate' in navigator, log: () => true }

/** What is off until it is asked for. What this device cannot do at all is not offered. */
export function Switches({ settings, onSet }: SwitchesProps) {
  return (
    <fieldset className={styles.offers}>
      <legend>{text.alsoDo}</legend>
      {names.filter((name) => canBe[name]()).map((name) => (
        <label key={name}>
          <input type="checkbox" checked={settings[name] === 'on'} onChange={({ target }) => onSet({ [name]: target.checked ? 'on' : 'off' })} />
          <span>{text[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
