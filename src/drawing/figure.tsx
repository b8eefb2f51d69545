import type { Drawing, Side, SignName } from '../guide/drawing.ts'
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
}

/** A technique at one moment: whole on its page, smaller in a list. */
export function Figure({ drawing, side, alt, crop = 'full', phase, person }: FigureProps) {
  const { skin, breast } = person ? { skin: signSkin(person), breast: 'full' as const } : drawing
  const shapes = figureShapes({ ...drawing, breast }, phase ?? stillPhase(drawing), side)
  return crop === 'thumb'
    ? <Picture shapes={thumbnail(shapes)} skin={skin} size={thumbnailSize} alt={alt} />
    : <Picture shapes={shapes} skin={skin} size={frameSize} alt={alt} />
}
