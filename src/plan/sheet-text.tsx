import type { Inline, Mark } from '../guide/blocks.ts'
import styles from './plan-sheet.module.css'

/** Compiled text on paper, where nothing can be pressed: each mark is a sign that the foot of the sheet explains. */
export function SheetText({ text }: { readonly text: readonly Inline[] }) {
  return text.map((part, index) => {
    if (typeof part === 'string') return part
    if (part.kind === 'marks') return <sup key={index} className={styles.mark}>{part.marks.map(markSign).join(' ')}</sup>
    return <SheetText key={index} text={part.text} />
  })
}

const markSign = (mark: Mark) => (mark === 'APP' ? '*' : mark === 'K' ? '†' : mark)
