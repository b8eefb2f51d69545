import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { boxTypes, type Block, type Inline, type Mark, type Term } from '../guide/blocks.ts'
import type { Limits } from '../guide/limits.ts'
import type { NamedPicture } from '../guide/picture.ts'
import type { Tell } from './content-error.ts'
import { closest } from './closest.ts'
import { limitText } from './limit-text.ts'
import { markPattern, marksIn } from './marks.ts'
import { nodeName } from './node-name.ts'
import { isBox, plainText } from './passages.ts'
import { pictureBlock } from './picture-block.ts'
import { slugOf } from './slug.ts'

export type Blocks = (nodes: readonly RootContent[]) => Block[]

export interface BlockContext {
  readonly limits: Limits
  readonly language: string
  /** Blocks that a page pulls in by name, such as `::nsaid`. */
  readonly shared: ReadonlyMap<string, readonly Block[]>
  /** What `::picture` may show. */
  readonly pictures: ReadonlyMap<string, NamedPicture>
  /** In a glossary, a list of **Word**: meaning is a list of terms. */
  readonly glossary: boolean
}

/** Makes the function that turns Markdown nodes into blocks; what cannot become one is told, and left out. */
export function blockMaker(context: BlockContext, tell: Tell): Blocks {
  const blocks: Blocks = (nodes) => nodes.flatMap(block)
  const refuse = (node: RootContent | PhrasingContent): [] => {
    tell(lineOf(node), `${nodeName(node)} is not allowed here.`, refusalMend(node, context))
    return []
  }

  function block(node: RootContent): readonly Block[] {
    if (node.type === 'paragraph') return [paragraph(node)]
    if (node.type === 'list') return [context.glossary && !node.ordered ? terms(node) : list(node)]
    if (node.type === 'containerDirective' && isBox(node.name)) return [{ kind: 'box', type: node.name, blocks: blocks(node.children) }]
    if (node.type === 'leafDirective' && node.name === 'picture') return pictureBlock(node, context.pictures, tell)
    if (node.type === 'leafDirective') return context.shared.get(node.name) ?? refuse(node)
    return refuse(node)
  }

  function list(node: List): Block {
    return { kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => blocks(item.children)) }
  }

  function terms(node: List): Block {
    return { kind: 'terms', entries: node.children.flatMap((item) => item.children.flatMap((child) => (child.type === 'paragraph' ? [term(child)] : refuse(child)))) }
  }

  function term(node: Paragraph): Term {
    const [word, next, ...rest] = node.children
    if (word?.type !== 'strong' || next?.type !== 'text' || !next.value.startsWith(':')) {
      tell(lineOf(node), 'This entry has no word.', 'Begin it with **Word**: and its meaning.')
      return { id: '', term: '', text: [] }
    }
    const meaning: Paragraph = { ...node, children: [{ ...next, value: next.value.slice(1).trimStart() }, ...rest] }
    inlines(word.children)
    return { id: slugOf(plainText(word)), term: plainText(word), text: paragraph(meaning).text }
  }

  /** A paragraph, with the marks of the limits that it names put after its own. */
  function paragraph(node: Paragraph): Extract<Block, { kind: 'paragraph' }> {
    const text = inlines(node.children)
    checkMarkShapes(node, tell)
    const raw = plainText(node)
    const given = marksIn(raw)
    const carried = limitNames(raw).flatMap((name) => context.limits.get(name)?.marks ?? []).filter((mark) => !given.includes(mark))
    return { kind: 'paragraph', text: carried.length > 0 ? [...text, { kind: 'marks', marks: unique(carried) }] : text }
  }

  function inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap(inline)
  }

  function inline(node: PhrasingContent): readonly Inline[] {
    if (node.type === 'text') return textWithMarks(node.value, lineOf(node))
    if (node.type === 'strong' || node.type === 'emphasis') return [{ kind: node.type, text: inlines(node.children) }]
    if (node.type === 'link') return [{ kind: 'link', to: node.url, text: inlines(node.children) }]
    if (node.type === 'textDirective') return textWithMarks(plainText(node), lineOf(node))
    return refuse(node)
  }

  /** Splits text at its marks; marks that stand together become one. */
  function textWithMarks(text: string, line: number): Inline[] {
    const found: Inline[] = []
    let from = 0
    for (const match of text.matchAll(new RegExp(`(?:${markPattern.source})+`, 'g'))) {
      found.push(withLimits(text.slice(from, match.index), line), { kind: 'marks', marks: unique(marksIn(match[0])) })
      from = match.index + match[0].length
    }
    return [...found, withLimits(text.slice(from), line)].filter((part) => part !== '')
  }

  function withLimits(text: string, line: number): string {
    return text.replace(/\s*\n\s*/g, ' ').replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const limit = context.limits.get(name)
      if (limit) return limitText(limit, context.language)
      const near = closest(name, [...context.limits.keys()])
      tell(line, `The number ${whole} is not known.`, near ? `Did you mean {${near}}?` : 'Use a name from limits.yaml, or add it there.')
      return whole
    })
  }

  return blocks
}

export const limitNames = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

const unique = (marks: readonly Mark[]) => [...new Set(marks)]

const lineOf = (node: { position?: { start: { line: number } } | undefined }) => node.position?.start.line ?? 1

/** Square brackets hold marks and nothing else, so a mark that is misspelt cannot pass for text. */
function checkMarkShapes(node: Paragraph, tell: Tell): void {
  for (const [shape] of plainText(node).replace(markPattern, '').matchAll(/\[[^\]]*\]/g)) {
    tell(lineOf(node), `The mark ${shape} is not known.`, 'Write [a source number], [K] or [APP], one in each pair of brackets.')
  }
}

function refusalMend(node: RootContent | PhrasingContent, { shared }: BlockContext): string {
  if (node.type === 'containerDirective') return nearMend(node.name, boxTypes, ':::')
  if (node.type === 'leafDirective') return nearMend(node.name, [...shared.keys(), 'picture'], '::')
  return 'Write paragraphs, lists, links, bold words, and the boxes that the README names.'
}

function nearMend(name: string, known: readonly string[], fence: string): string {
  const near = closest(name, known)
  return near ? `Did you mean ${fence}${near}?` : `Write one of: ${known.map((each) => fence + each).join(', ')}.`
}
