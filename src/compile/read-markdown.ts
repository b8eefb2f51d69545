import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { z } from 'zod'
import type { Tell } from './content-error.ts'
import { readYaml, type Checked } from './read-yaml.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective)

/** A Markdown file; `front` is undefined where its front matter is wrong, so that its text can be checked all the same. */
export interface MarkdownFile<Front> {
  readonly tree: Root
  readonly front: Checked<Front> | undefined
}

/** Markdown to a syntax tree. Its line numbers are the file's own. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** A Markdown file with its front matter held against `schema`; undefined where it has none. */
export function readMarkdown<Schema extends z.ZodType>(schema: Schema, text: string, tell: Tell): MarkdownFile<z.output<Schema>> | undefined {
  const tree = parseMarkdown(text)
  const front = tree.children[0]
  if (front?.type === 'yaml') return { tree, front: readYaml(schema, front.value, 2, tell) }
  tell(1, 'The front matter is missing.', 'Begin the file with ---, its keys, and --- again.')
  return undefined
}
