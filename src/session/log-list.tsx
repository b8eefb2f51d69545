import { useRef } from 'react'
import type { Log } from '../reader/log-entry.ts'
import interfaceText from 'virtual:interface-text'
import text from 'virtual:session-text'
import { DeleteAll } from './delete-all.tsx'
import styles from './log-list.module.css'
import { LogPaper } from './log-paper.tsx'
import { LogRow } from './log-row.tsx'
import { regionalLanguage } from './regional-language.ts'
import { useLog, type LogNews } from './use-log.ts'

const done: Partial<Record<LogNews['kind'], string>> = { deleted: text.logDeleted, 'put-back': text.logPutBack, 'all-deleted': text.logAllDeleted }

interface LogListProps {
  readonly log: Log
  /** Makes the file; there is no button without it. Where it rejects, the reader is told. */
  readonly onExport?: () => Promise<void>
}

/** The log, for its reader: the newest first, as it is, with no count and no verdict. Printing the page prints it as a table, alone. */
export function LogList({ log, onExport }: LogListProps) {
  const { entries, removed, news, ...shown } = useLog(log)
  const root = useRef<HTMLDivElement>(null)
  // The button that was pressed goes away; the focus stays in the log.
  const here = async (act: () => Promise<boolean>) => void ((await act()) && root.current?.focus())
  const language = regionalLanguage(document.documentElement.lang, navigator.languages)
  const left = entries?.filter(({ id }) => !removed.has(id)) ?? []
  return (
    <div className={styles.log} ref={root} tabIndex={-1}>
      {/* Told, not shown: what was pressed shows it, and nothing moves. */}
      <p role="status" className={styles.told}>{news && done[news.kind]}</p>
      {news?.kind === 'read-failed' && <><p role="alert">{text.logReadFailed}</p><button type="button" onClick={() => here(shown.read)}>{interfaceText.tryAgain}</button></>}
      {entries?.length === 0 && <p>{text.logEmpty}</p>}
      {left.length > 0 && (
        <div className={styles.actions}>
          <button type="button" onClick={() => print()}>{text.logPrint}</button>
          {onExport && <button type="button" onClick={() => shown.exportBy(onExport)}>{text.logExport}</button>}
        </div>
      )}
      {news?.kind === 'export-failed' && <p role="alert">{text.logExportFailed}</p>}
      <ul className={styles.entries}>
        {entries?.map((entry) => <LogRow key={entry.id} entry={entry} language={language} isRemoved={removed.has(entry.id)} news={news?.id === entry.id ? news : undefined} onRemove={shown.remove} onPutBack={shown.putBack} />)}
      </ul>
      {left.length > 0 && <DeleteAll hasFailed={news?.kind === 'clear-failed'} onDelete={() => here(shown.clear)} />}
      {left.length > 0 && <LogPaper entries={left} language={language} />}
    </div>
  )
}
