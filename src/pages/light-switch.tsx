import { useId, useSyncExternalStore } from 'react'
import { lights, unchosenLight, type Light, type LightChoice } from '../reader/light.ts'
import text from 'virtual:interface-text'
import styles from './light-switch.module.css'

const names: Record<Light, string> = { auto: text.lightAuto, day: text.lightDay, dark: text.lightDark, night: text.lightNight }

/** Day, dark or night, on every page. The list is a popover: it needs no script to open or to close. */
export function LightSwitch({ light }: { readonly light: LightChoice }) {
  const current = useSyncExternalStore(light.subscribe, light.current, unchosenLight.current)
  const id = useId()
  return (
    <div className={`${styles.light} needs-script`}>
      <button type="button" popoverTarget={id}>{text.light}</button>
      <fieldset id={id} popover="auto" className={styles.lights}>
        <legend>{text.light}</legend>
        {lights.map((name) => (
          <label key={name} className={styles.choice}>
            <input type="radio" name="light" value={name} checked={name === current} onChange={() => light.choose(name)} />
            {names[name]}
          </label>
        ))}
        <button type="button" popoverTarget={id} popoverTargetAction="hide">{text.close}</button>
      </fieldset>
    </div>
  )
}
