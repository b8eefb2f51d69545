import { fill } from '../guide/interface-text.ts'
import type { LogEntry } from '../reader/log-entry.ts'
import text from 'virtual:session-text'
import styles from './log-list.module.css'
import { entryWords } from './log-words.ts'
import type { LogNews } from './use-log.ts'

const faults: Partial<Record<LogNews['kind'], string>> = { 'delete-failed': text.logDeleteFailed, 'put-back-failed': text.logPutBackFailed }

interface LogRowProps {
  readonly entry: LogEntry
  readonly language: string
  readonly isRemoved: boolean
  /** What came of the last press on it. */
  readonly news: LogNews | undefined
  readonly onRemove: (entry: LogEntry) => unknown
  readonly onPutBack: (entry: LogEntry) => unknown
}

/** One entry. Its button deletes it, and then brings it back: the same one, above what goes and comes, so that finger and focus stay on it. */
export function LogRow({ entry, language, isRemoved, news, onRemove, onPutBack }: LogRowProps) {
  const fault = news && faults[news.kind]
  const { when, sides, steps, length, felt, ended } = entryWords(entry, language)
  return (
    <li data-removed={isRemoved || undefined}>
      <h3><time dateTime={new Date(entry.at).toISOString()}>{when}</time></h3>
      <button type="button" aria-label={fill(isRemoved ? text.logUndoOf : text.logDeleteOf, { when })} onClick={() => (isRemoved ? onPutBack : onRemove)(entry)}>{isRemoved ? text.logUndo : text.logDelete}</button>
      <div>
        <p className={styles.title}>{entry.title}</p>
        {isRemoved ? <p>{text.logDeleted}</p> : (
          <>
            {felt && <p className={styles.felt}>{felt}</p>}
            <p>{[sides, length, ended].filter(Boolean).join(' · ')}</p>
            {steps && <p>{steps}</p>}
          </>
        )}
        {fault && <p role="alert">{fault}</p>}
      </div>
    </li>
  )
}
