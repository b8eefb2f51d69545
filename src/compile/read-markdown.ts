import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { z } from 'zod'
import type { Tell } from './content-error.ts'
import { readYaml, type Checked } from './read-yaml.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective)

export interface MarkdownFile<Front> extends Checked<Front> {
  readonly tree: Root
}

/** Markdown to a syntax tree. Its line numbers are the file's own. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** A Markdown file with front matter, held against `schema`; undefined where the front matter is wrong. */
export function readMarkdown<Schema extends z.ZodType>(schema: Schema, text: string, tell: Tell): MarkdownFile<z.output<Schema>> | undefined {
  const tree = parseMarkdown(text)
  const front = tree.children[0]
  if (front?.type !== 'yaml') {
    tell(1, 'The front matter is missing.', 'Begin the file with --- and its keys.')
    return undefined
  }
  const checked = readYaml(schema, front.value, 2, tell)
  return checked && { ...checked, tree }
}
