import { use, useMemo, type ComponentType } from 'react'
import type { DrawnAs } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { drawingChoiceIn } from '../reader/drawing-choice.ts'
import { useKept } from '../reader/use-kept.ts'
import { KeptByReader } from './kept-by-reader.ts'

interface Chosen {
  readonly side: Side
  readonly chosen: DrawnAs
}

/**
 * A picture as this reader wants all of them, unless it is for one breast: a `side` of its own counts. It asks inside the boundary that waits for the engine: a choice that came
 * from outside would blank the picture that stands in the HTML.
 */
export function forReader<Props extends Partial<Chosen>>(Picture: ComponentType<Props>) {
  return function ForReader(props: Omit<Props, keyof Chosen> & Partial<Pick<Chosen, 'side'>>) {
    const chosen = useDrawingChoice()
    // Together they are all of Props.
    return <Picture {...({ ...props, side: props.side ?? chosen.side, chosen } as unknown as Props)} />
  }
}

/** The same object until the reader chooses anew. */
export function useDrawingChoice(): DrawnAs {
  const kept = useKept(use(KeptByReader).drawing)
  return useMemo(() => drawingChoiceIn(kept), [kept])
}
