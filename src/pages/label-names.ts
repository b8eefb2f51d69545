import type { Kind, Label } from '../guide/technique.ts'
import text from 'virtual:interface-text'

const evidence: Record<Label, string> = {
  some: text.labelSome,
  'expert-opinion': text.labelExpert,
  disputed: text.labelDisputed,
  none: text.labelNone,
}

const kinds: Record<Kind, string> = {
  massage: text.kindMassage,
  expressing: text.kindExpressing,
  oil: text.kindOil,
  'teach-only': text.kindTeachOnly,
}

export const evidenceName = (label: Label) => evidence[label]
export const kindName = (kind: Kind) => kinds[kind]
