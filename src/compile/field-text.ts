import type { Root } from 'mdast'
import type { Inline } from '../guide/blocks.ts'
import { blockMaker, type BlockContext } from './blocks.ts'
import type { Tell } from './content-error.ts'
import { passagesOf, type Passage } from './passages.ts'
import { parseMarkdown } from './read-markdown.ts'

/** A field of YAML that a reader sees as text, with its marks, limits and links. */
export interface FieldText {
  readonly text: readonly Inline[]
  readonly passages: readonly Passage[]
  readonly tree: Root
  readonly line: number
}

/** Reads `written`, which stands in line `line`, as one paragraph of Markdown. */
export function fieldText(written: string, line: number, context: BlockContext, tell: Tell): FieldText {
  const here: Tell = (_, found, mend) => tell(line, found, mend)
  const tree = parseMarkdown(written)
  const [only, ...more] = blockMaker(context, here)(tree.children)
  if (only?.kind !== 'paragraph' || more.length > 0) here(line, 'This field is more than one paragraph.', 'Write sentences alone.')
  const passages = passagesOf(tree).map((passage) => ({ ...passage, line }))
  return { text: only?.kind === 'paragraph' ? only.text : [], passages, tree, line }
}
