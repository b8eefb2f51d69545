import type { BedsideNote, BedsidePart } from '../guide/bedside.ts'
import type { Inline } from '../guide/blocks.ts'
import text from 'virtual:interface-text'
import { Inlines } from './blocks.tsx'

/** Under which heading of its page each part of the bedside stands. */
export const bedsideHeadings: Readonly<Record<string, BedsidePart>> = {
  'before-any-hands': 'before',
  'consent-in-words': 'consent',
  'at-the-end': 'close',
  'never-at-the-bedside': 'never',
  'write-down': 'writeDown',
  'after-a-loss': 'afterLoss',
}

/** What is said or done, line by line. */
export function BedsideLines({ lines }: { readonly lines: readonly (readonly Inline[])[] }) {
  return <ul>{lines.map((line, index) => <li key={index}><Inlines text={line} /></li>)}</ul>
}

/** What to say beside a step, and what to ask. */
export function NoteView({ note: { say, ask } }: { readonly note: BedsideNote }) {
  return (
    <>
      <p><strong>{text.bedsideSay}</strong> <Inlines text={say} /></p>
      <p><strong>{text.bedsideAsk}</strong> <Inlines text={ask} /></p>
    </>
  )
}
