import { useEffect, useRef } from 'react'
import { fill } from '../guide/interface-text.ts'
import type { LogEntry } from '../reader/log-entry.ts'
import text from 'virtual:session-text'
import styles from './log-list.module.css'
import { entryWords } from './log-words.ts'

interface LogPaperProps {
  readonly entries: readonly LogEntry[]
  readonly language: string
}

/** The log on paper, for a consultant: unseen on the screen, and all of its article that is printed. */
export function LogPaper({ entries, language }: LogPaperProps) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A class, for a rule that only asks what an article has would come with the styles of every page.
    const article = paper.current?.closest('article')
    article?.classList.add(`${styles.printed}`)
    return () => article?.classList.remove(`${styles.printed}`)
  }, [])
  const today = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format()
  return (
    <div className={styles.paper} ref={paper}>
      <h2>{text.logPaper}</h2>
      <p>{fill(text.logPrinted, { date: today })}</p>
      <table>
        <thead><tr>{[text.logWhen, text.logWhat, text.logSide, text.logSteps, text.logTime, text.logBefore, text.logAfter, text.logEnded].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {entries.map((entry) => {
            const { when, sides, steps, length, ended } = entryWords(entry, language)
            return <tr key={entry.id}><th scope="row">{when}</th><td>{entry.title}</td><td>{sides}</td><td>{steps}</td><td>{length}</td><td>{entry.before}</td><td>{entry.after}</td><td>{ended}</td></tr>
          })}
        </tbody>
      </table>
    </div>
  )
}
