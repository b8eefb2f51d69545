import type { Heading, Root, RootContent } from 'mdast'
import type { Block, Section } from '../guide/blocks.ts'
import type { Tell } from './content-error.ts'
import type { Blocks } from './blocks.ts'
import { closest } from './closest.ts'
import { nodeName } from './node-name.ts'
import { plainText } from './passages.ts'
import { slugOf } from './slug.ts'

/** The sections of a technique that an author writes, in order; the compiler adds "Goes with" and "Sources". */
export const techniqueSections = ['Steps', 'You may feel', 'Stop if', 'Not for', 'Why it may help', 'What is known'] as const
const knownSections = ['What the post says', 'What has changed', 'What experts disagree on'] as const

interface Part {
  readonly heading: Heading
  readonly children: RootContent[]
}

/** Cuts `children` at each heading of `depth`; what stands before the first one is `lead`. */
function cut(children: readonly RootContent[], depth: number): { lead: RootContent[]; parts: Part[] } {
  const lead: RootContent[] = []
  const parts: Part[] = []
  for (const node of children) {
    if (node.type === 'heading' && node.depth === depth) parts.push({ heading: node, children: [] })
    else (parts.at(-1)?.children ?? lead).push(node)
  }
  return { lead, parts }
}

/** What a page holds: text before its first heading, then its `##` sections, each with its `###` sections. */
export interface Body {
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
}

export function bodyOf(tree: Root, blocks: Blocks, tell: Tell): Body {
  const { lead, parts } = cut(tree.children.filter((node) => node.type !== 'yaml'), 2)
  const ids = new Set<string>()
  return { intro: blocks(lead), sections: parts.map((part) => sectionOf(part, 3, blocks, ids, tell)) }
}

function sectionOf({ heading, children }: Part, depth: number, blocks: Blocks, ids: Set<string>, tell: Tell): Section {
  const text = plainText(heading)
  const id = slugOf(text)
  checkHeadingWords(heading, tell)
  if (ids.has(id)) tell(lineOf(heading), `The heading "${text}" stands twice.`, 'Give one of them other words.')
  ids.add(id)
  const { lead, parts } = cut(children, depth)
  return { id, heading: text, blocks: blocks(lead), sections: parts.map((part) => sectionOf(part, depth + 1, blocks, ids, tell)) }
}

/** A heading becomes an address and an entry of the contents, so it holds words alone. */
function checkHeadingWords(heading: Heading, tell: Tell): void {
  const other = heading.children.find(({ type }) => type !== 'text' && type !== 'emphasis' && type !== 'textDirective')
  const part = other ? nodeName(other) : /\[[^\]]*\]|\{[^}]*\}/.exec(plainText(heading))?.[0]
  if (part) tell(lineOf(heading), `${part} is not allowed in a heading.`, 'Write its words alone.')
}

/** Holds a technique's headings against the agreed ones: none unknown, none missing, all in order. */
export function checkTechniqueHeadings(tree: Root, tell: Tell): void {
  const { lead, parts } = cut(tree.children.filter((node) => node.type !== 'yaml'), 2)
  if (lead[0]) tell(lineOf(lead[0]), 'Text stands before the first section.', 'Put it under ## Steps, or in the lead.')
  checkHeadings(parts, techniqueSections, techniqueSections, tree, tell)
  for (const { heading, children } of parts) {
    const isKnown = plainText(heading) === 'What is known'
    if (children.length === 0) tell(lineOf(heading), `The section "${plainText(heading)}" is empty.`, 'Say something in it.')
    checkHeadings(cut(children, 3).parts, isKnown ? knownSections : [], isKnown ? ['What the post says'] : [], heading, tell)
  }
}

const situationSections = ['Why this order', 'Good to know', 'Not supported today', 'What experts disagree on', 'Feed your baby first', 'Pain medicines', 'Cold and warmth'] as const

/** Holds a situation's headings against the agreed ones. Its steps stand in the front matter. */
export function checkSituationHeadings(tree: Root, tell: Tell): void {
  const { lead, parts } = cut(tree.children.filter((node) => node.type !== 'yaml'), 2)
  if (lead[0]) tell(lineOf(lead[0]), 'Text stands before the first section.', 'Put it under ## Why this order, or in the lead.')
  checkHeadings(parts, situationSections, ['Why this order', 'Not supported today', 'What experts disagree on'], tree, tell)
  for (const { heading, children } of parts) {
    if (children.length === 0) tell(lineOf(heading), `The section "${plainText(heading)}" is empty.`, 'Say something in it.')
  }
}

function checkHeadings(parts: readonly Part[], allowed: readonly string[], needed: readonly string[], place: Root | Heading, tell: Tell): void {
  let last = -1
  for (const { heading } of parts) {
    const text = plainText(heading)
    const index = allowed.indexOf(text)
    if (index < 0) tell(lineOf(heading), `The section "${text}" is not known.`, sectionMend(text, allowed))
    else if (index < last) tell(lineOf(heading), `The section "${text}" is out of order.`, `The order is: ${allowed.join(', ')}.`)
    last = Math.max(last, index)
  }
  const present = parts.map((part) => plainText(part.heading))
  for (const name of needed.filter((name) => !present.includes(name))) tell(lineOf(place), `The section "${name}" is missing.`, `Add ${'#'.repeat(place.type === 'root' ? 2 : 3)} ${name}.`)
}

function sectionMend(text: string, allowed: readonly string[]): string {
  const near = closest(text, allowed)
  if (allowed.length === 0) return 'Only "What is known" has sections of its own. Write a paragraph.'
  return near ? `Did you mean "${near}"?` : `The sections are: ${allowed.join(', ')}.`
}

const lineOf = (node: { position?: { start: { line: number } } | undefined }) => node.position?.start.line ?? 1
