import type { Caps } from '../../src/guide/caps.ts'
import { bars, type Technique } from '../../src/guide/technique.ts'

/** The techniques and caps that hand-made routes are held against: one of each kind, none with more than it needs. */
export const caps: Caps = { massage: 180, technique: 120, comfort: 300, feed: 1800, coldLeast: 600, coldMost: 1200, warm: 120, lumpStrokes: 60, rpsRounds: 3 }

const plain: Technique = {
  slug: 'roll', number: 1, kind: 'massage', hand: 'flat', touch: 'light', direction: 'in-place', tool: 'none', seconds: 60, oil: 'never',
  bars, stopIf: ['It hurts.'], label: 'expert-opinion', supports: [], disputes: [], goesWith: [],
}

export const [roll, sway, kneading, armpit, opposing, oil, oilStroke] = ['roll', 'sway', 'kneading', 'armpit', 'opposing', 'oil', 'oil-stroke'] as const

export const techniques: readonly Technique[] = [
  plain,
  // No bar rules it out, so that only the rule about lumps can.
  { ...plain, slug: sway, direction: 'sway', bars: [] },
  { ...plain, slug: kneading, kind: 'teach-only', hand: 'loose-fist', insteadUse: roll },
  { ...plain, slug: armpit, direction: 'to-armpit', oil: 'may', label: 'disputed', bars: ['fever', 'hot-patch', 'over-a-lump'], supports: [1, 2], disputes: [3, 4] },
  { ...plain, slug: opposing, kind: 'expressing', direction: 'to-ribs', bars: ['pregnant'] },
  { ...plain, slug: oil, kind: 'oil', direction: 'away-from-nipple', oil: 'may', bars: ['broken-skin'] },
  { ...plain, slug: oilStroke, kind: 'oil', direction: 'to-armpit', oil: 'may', bars: ['broken-skin'] },
]
