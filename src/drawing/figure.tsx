import { drawnAs, type Drawing, type DrawnAs } from '../guide/drawing.ts'
import { type Side, type SignName } from '../guide/drawing-names.ts'
import { figureShapes } from './figure-shapes.ts'
import { Picture } from './picture.tsx'
import { frameSize } from './shape.ts'
import { signSkin } from './sign-shapes.ts'
import { thumbnail, thumbnailSize } from './thumbnail.ts'
import { stillPhase } from './timeline.ts'

type FigureProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  readonly crop?: 'full' | 'thumb'
  readonly phase?: number | undefined
  /** Shows the person of this sign in place of the drawing's own. */
  readonly person?: SignName
  /** What the reader wants of every drawing. */
  readonly chosen?: DrawnAs
}

/** A technique at one moment: whole on its page, smaller in a list. */
export function Figure({ drawing, side, alt, crop = 'full', phase, person, chosen }: FigureProps) {
  const shown = drawnAs(person ? { ...drawing, skin: signSkin(person), breast: 'full' } : drawing, chosen)
  const shapes = figureShapes(shown, phase ?? stillPhase(drawing), side)
  return crop === 'thumb'
    ? <Picture shapes={thumbnail(shapes)} skin={shown.skin} size={thumbnailSize} alt={alt} />
    : <Picture shapes={shapes} skin={shown.skin} size={frameSize} alt={alt} />
}
