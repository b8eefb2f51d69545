import { type DrawnAs } from '../guide/drawing.ts'
import { breastNames, sideNames, skinNames } from '../guide/drawing-names.ts'

/** What was chosen in a kept text. It may hold rubbish, or come from another edition: what has no name here is as drawn. */
export function drawingChoiceIn(kept: string): DrawnAs {
  const { side, skin, breast } = fieldsOf(kept)
  return { side: named(sideNames, side) ?? 'left', skin: named(skinNames, skin), breast: named(breastNames, breast) }
}

/** '' for who wants every drawing as it is: then nothing is kept. */
export function keptDrawingChoice({ side, skin, breast }: DrawnAs): string {
  return side === 'left' && !skin && !breast ? '' : JSON.stringify({ side, skin, breast })
}

function fieldsOf(kept: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(kept))
  } catch {
    return {}
  }
}

function named<Name extends string>(names: readonly Name[], name: unknown): Name | undefined {
  return names.find((each) => each === name)
}
