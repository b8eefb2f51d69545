import type { Root } from 'mdast'
import type { Tell } from './content-error.ts'
import type { Passage } from './passages.ts'
import { pulledIn } from './pulled-in.ts'

const painMedicine = /\b(ibuprofen|nsaids?|pain relief|paracetamol|acetaminophen|painkillers?)\b/i

/** A page that names pain medicine carries the block of cautions (rule 13). */
export function checkMedicineBlock(passages: readonly Passage[], tree: Root, tell: Tell): void {
  const named = passages.find(({ text }) => painMedicine.test(text))
  if (named && !pulledIn(tree).some(({ name }) => name.startsWith('nsaid'))) tell(named.line, `"${painMedicine.exec(named.text)?.[0]}" stands here without its cautions (rule 13).`, 'Write ::nsaid on this page.')
}
