import type { Drawing, Side } from '../guide/drawing.ts'
import { figureShapes } from './figure-shapes.ts'
import { Picture } from './picture.tsx'
import { frameSize } from './shape.ts'
import { thumbnail, thumbnailSize } from './thumbnail.ts'
import { stillPhase } from './timeline.ts'

type FigureProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  readonly crop?: 'full' | 'thumb'
  readonly phase?: number | undefined
}

/** A technique at one moment: whole on its page, smaller in a list. */
export function Figure({ drawing, side, alt, crop = 'full', phase }: FigureProps) {
  const shapes = figureShapes(drawing, phase ?? stillPhase(drawing), side)
  return crop === 'thumb'
    ? <Picture shapes={thumbnail(shapes)} skin={drawing.skin} size={thumbnailSize} alt={alt} />
    : <Picture shapes={shapes} skin={drawing.skin} size={frameSize} alt={alt} />
}
