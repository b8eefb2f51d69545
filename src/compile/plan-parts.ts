/** What a plan may hold, made of the techniques that are led and of the plain acts. */
import type { PlanPart } from '../guide/page-parts.ts'
import { techniqueAddress } from '../guide/addresses.ts'
import type { Act } from '../guide/route.ts'
import { softeningConditions } from '../guide/sore-breast-rules.ts'
import type { CompiledTechnique } from './compile-technique.ts'
import type { Joined } from './finish-situations.ts'
import { ledTechniques } from './led-techniques.ts'
import { lossWords } from './loss-words.ts'
import type { WrittenAct } from './situation-tables.ts'

/** Techniques in the post's order, then the acts in that of their file. */
export function planParts({ techniques, shared, workshop }: Joined): PlanPart[] {
  const parts = [...ledTechniques(techniques).map(techniquePart), ...[...shared.acts].map(([act, written]) => actPart(act, written, shared.when, workshop.tables.pictures))]
  return parts.map((part) => ({ ...part, isOfFeeding: isOfFeeding(part) }))
}

type Written = Omit<PlanPart, 'isOfFeeding'>

/** All its words, as a reader meets them. */
const isOfFeeding = ({ name, text, when, stopIf, drawing, alt = '' }: Written) => lossWords.test(JSON.stringify([name, text, when, stopIf, drawing?.stills, alt]))

/** Its stills say what the hands do, in few words. */
function techniquePart({ fields, front }: CompiledTechnique): Written {
  const isDisputed = fields.label === 'disputed'
  return {
    ...{ kind: 'technique', ref: fields.slug, name: front.title, text: [front.drawing.stills.map(({ say }) => say).join(' ')], drawing: front.drawing, alt: front.alt },
    ...{ optional: isDisputed, disputed: isDisputed, when: [], stopIf: [[fields.stopIf[0] ?? '']], to: techniqueAddress(fields.slug) },
  }
}

type Shared = Joined['shared']
type Pictures = Joined['workshop']['tables']['pictures']

function actPart(act: Act, { planName: name, picture, stopIf, say }: WrittenAct, when: Shared['when'], pictures: Pictures): Written {
  const shown = picture === undefined ? undefined : pictures.get(picture)
  const conditions = act === 'rps' ? softeningConditions.map((condition) => when[condition]) : []
  return { kind: act, name, text: say, optional: false, disputed: false, when: conditions, stopIf, drawing: shown?.drawing, alt: shown?.alt }
}
