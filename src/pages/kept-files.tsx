import { use, useRef, useState } from 'react'
import { keptFileIn } from '../reader/kept-file.ts'
import { openLog } from '../reader/log.ts'
import { takeIn } from '../reader/take-in.ts'
import text from 'virtual:settings-text'
import { giveKeptFile } from './give-kept-file.ts'
import { KeptByReader } from './kept-by-reader.ts'
import { keptTextsOf } from './kept-texts-of.ts'
import styles from './settings-form.module.css'

/** No log is as large, in bytes. */
const largest = 5_000_000

/** All that is kept, out of this device and into it, as one file. What came of it is said beneath. */
export function KeptFiles() {
  const world = use(KeptByReader)
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const save = async () => {
    await giveKeptFile(world)
    return text.fileSaved
  }
  const open = async (file: File) => {
    const found = file.size > largest ? 'wrong' : keptFileIn(await file.text())
    if (typeof found === 'string') return { wrong: text.fileWrong, newer: text.fileNewer }[found]
    await takeIn(found, keptTextsOf(world), openLog())
    return text.fileOpened
  }
  const tell = (what: Promise<string>, failed: string) => void what.then(setSaid, () => setSaid(failed))
  return (
    <>
      <div className={styles.buttons}>
        <button type="button" onClick={() => tell(save(), text.fileNotSaved)}>{text.saveFile}</button>
        <button type="button" onClick={() => input.current?.click()}>{text.openFile}</button>
        <input ref={input} type="file" hidden aria-label={text.openFile} accept="application/json,.json" onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) tell(open(file), text.fileNotKept)
          // The same file may be opened again.
          target.value = ''
        }} />
      </div>
      <p role="status">{said}</p>
    </>
  )
}
