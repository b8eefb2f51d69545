import type { Root } from 'mdast'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import { pulledIn } from './pulled-in.ts'

const painMedicine = /\b(ibuprofen|nsaids?|pain relief|paracetamol|acetaminophen|painkillers?)\b/i

/** A page that names pain medicine carries the block of cautions (rule 13): `block`, for after a loss it has words of its own. */
export function checkMedicineBlock(passages: readonly Pick<Passage, 'text' | 'line'>[], tree: Root, tell: Tell, block = 'nsaid'): void {
  const named = passages.find(({ text }) => painMedicine.test(text))
  if (named && !pulledIn(tree).some(({ name }) => name === block)) tell(named.line, `"${painMedicine.exec(named.text)?.[0]}" stands here without its cautions (rule 13).`, `Write ::${block} on this page.`)
}

/** What stands on pages without the block may only say to take a temperature before a painkiller. */
export function checkNoMedicine(passages: readonly Passage[], tell: Tell): void {
  for (const { text, line } of passages) {
    const name = painMedicine.exec(text.replace(/before any painkiller/gi, ''))?.[0]
    if (name) tell(line, `"${name}" would stand on pages without its cautions (rule 13).`, 'Leave medicines to the pages that pull in their cautions.')
  }
}
