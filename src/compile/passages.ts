import type { Root } from 'mdast'
import { boxTypes, type BoxType, type Mark } from '../guide/blocks.ts'
import { markPattern, marksIn } from './marks.ts'

/** One heading, paragraph or list item as a reader meets it, with what the rules of language need to know of it. */
export interface Passage {
  readonly kind: 'heading' | 'text'
  readonly line: number
  /** Without marks; limits still as {name}. */
  readonly text: string
  readonly marks: readonly Mark[]
  readonly limits: readonly string[]
  readonly boxes: readonly BoxType[]
  /** The `##` heading it stands under; empty before the first. */
  readonly section: string
}

interface TreeNode {
  readonly type: string
  readonly value?: string
  readonly name?: string
  readonly depth?: number
  readonly children?: readonly TreeNode[]
  readonly position?: { readonly start: { readonly line: number } } | undefined
}

/** Every passage of a tree, in reading order. */
export function passagesOf(tree: Root): Passage[] {
  const passages: Passage[] = []
  let section = ''
  const visit = (node: TreeNode, boxes: readonly BoxType[]): void => {
    if (node.type === 'heading' && node.depth === 2) section = plainText(node)
    if (node.type === 'heading' || node.type === 'paragraph') passages.push(passageOf(node, boxes, section))
    const inner = node.type === 'containerDirective' && isBox(node.name) ? [...boxes, node.name] : boxes
    for (const child of node.children ?? []) visit(child, inner)
  }
  visit(tree, [])
  return passages
}

function passageOf(node: TreeNode, boxes: readonly BoxType[], section: string): Passage {
  const raw = plainText(node)
  return {
    kind: node.type === 'heading' ? 'heading' : 'text',
    line: node.position?.start.line ?? 1,
    text: raw.replace(markPattern, '').replace(/\s+/g, ' ').trim(),
    marks: marksIn(raw),
    limits: [...raw.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''),
    boxes,
    section,
  }
}

/** The texts of some front matter fields, so that the rules of language hold there too. */
export function frontPassages<Field extends string>(front: Readonly<Record<Field, string>>, fields: readonly Field[], lineOf: (field: Field) => number): Passage[] {
  return fields.map((field) => ({ kind: 'text', line: lineOf(field), text: front[field], marks: [], limits: [], boxes: [], section: '' }))
}

/** All the words under a node, as they stand in the source. */
export function plainText(node: TreeNode): string {
  if (node.type === 'textDirective') return `:${node.name ?? ''}${(node.children ?? []).map(plainText).join('')}`
  return node.value ?? (node.children ?? []).map(plainText).join('')
}

export function isBox(name: string | undefined): name is BoxType {
  return boxTypes.some((type) => type === name)
}
