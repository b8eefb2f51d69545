import type { Block, Section } from '../guide/blocks.ts'
import type { Drawing } from '../guide/drawing.ts'
import type { SituationPage } from '../guide/page.ts'

/** A drawing that is no technique's, where a situation shows it, under the name that stands beside it. */
export interface ShownDrawing {
  readonly title: string
  readonly drawing: Drawing
}

/** The drawings of a situation's plain steps and of its text, shared blocks included. */
export function drawingsShown({ steps, intro, sections }: Pick<SituationPage, 'steps' | 'intro' | 'sections'>): ShownDrawing[] {
  const ofSteps = steps.flatMap(({ kind, name, drawing }) => (kind !== 'technique' && drawing ? [{ title: name, drawing }] : []))
  return [...ofSteps, ...intro.flatMap(inBlock), ...sections.flatMap(inSection)]
}

function inSection({ blocks, sections }: Section): ShownDrawing[] {
  return [...blocks.flatMap(inBlock), ...sections.flatMap(inSection)]
}

function inBlock(block: Block): ShownDrawing[] {
  if (block.kind === 'pictures') return [...block.pictures]
  if (block.kind === 'list') return block.items.flat().flatMap(inBlock)
  return block.kind === 'box' ? block.blocks.flatMap(inBlock) : []
}
