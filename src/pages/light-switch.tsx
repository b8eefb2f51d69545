import { useState, useSyncExternalStore } from 'react'
import { lights, unchosenLight, type Light, type LightChoice } from '../reader/light.ts'
import text from 'virtual:interface-text'
import styles from './light-switch.module.css'
import { Modal } from './modal.tsx'
import sheet from './sheet.module.css'

export const lightNames: Record<Light, string> = { auto: text.lightAuto, day: text.lightDay, dark: text.lightDark, night: text.lightNight, evening: text.lightEvening }

/** Day, dark or night, on every page. The choice shows at once, behind the list. */
export function LightSwitch({ light }: { readonly light: LightChoice }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="needs-script">
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{text.light}</button>
      {isOpen && <Modal name={text.light} className={sheet.sheet} onClose={() => setOpen(false)}><Lights light={light} /></Modal>}
    </div>
  )
}

function Lights({ light }: { readonly light: LightChoice }) {
  const current = useSyncExternalStore(light.subscribe, light.current, unchosenLight.current)
  return (
    <form className={styles.lights} method="dialog">
      <fieldset>
        <legend>{text.light}</legend>
        {lights.map((name) => (
          <label key={name} className={styles.choice}>
            <input type="radio" name="light" value={name} checked={name === current} onChange={() => light.choose(name)} />
            {lightNames[name]}
          </label>
        ))}
      </fieldset>
      <button>{text.close}</button>
    </form>
  )
}
