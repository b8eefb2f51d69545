import type { Heading, Root, RootContent } from 'mdast'
import { pageAddresses } from '../guide/addresses.ts'
import type { Tell } from './content-error.ts'
import { linksIn } from './check-links.ts'
import { plainText } from './passages.ts'

/** Every question leads its reader on: its answer links to at least one other page, the one that it draws on. */
export function checkQuestions(tree: Root, tell: Tell): void {
  for (const { heading, answer } of questionsOf(tree)) {
    const drawsOn = answer.flatMap(linksIn).some(({ url }) => !url.startsWith(pageAddresses.questions))
    if (!drawsOn) tell(heading.position?.start.line ?? 1, `The question "${plainText(heading)}" links to no other page.`, 'Make words of its answer a link to what it draws on, such as /techniques/roll/.')
  }
}

function questionsOf(tree: Root): { heading: Heading; answer: RootContent[] }[] {
  const questions: { heading: Heading; answer: RootContent[] }[] = []
  let answer: RootContent[] = []
  for (const node of tree.children) {
    if (node.type === 'heading') answer = []
    if (node.type === 'heading' && node.depth === 3) questions.push({ heading: node, answer })
    answer.push(node)
  }
  return questions
}
