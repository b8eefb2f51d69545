import type { Drawing, Side } from './drawing.ts'
import { figureShapes } from './figure-shapes.ts'
import type { Shape } from './shape.ts'

/** A thumbnail comes closer to the breast and the hands, so that they still read at the size of a fingertip. */
const crops = { full: '0 0 360 360', thumb: '30 30 300 300' } as const

type FigureProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  readonly crop?: keyof typeof crops
  readonly phase?: number
}

/** One picture. It renders alike in Node and in the page, and holds no ids, so that many can share a page. An empty alt hides it. */
export function Figure({ drawing, side, alt, crop = 'full', phase = 0 }: FigureProps) {
  const naming = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt }
  return (
    <svg className={`figure figure-${drawing.skin}`} viewBox={crops[crop]} {...naming}>
      {figureShapes(drawing, phase, side).map((shape, index) => (
        <FigureShape key={index} shape={shape} />
      ))}
    </svg>
  )
}

function FigureShape({ shape }: { readonly shape: Shape }) {
  const className = `figure-${shape.look}`
  switch (shape.kind) {
    case 'path':
      return <path className={className} d={shape.d} strokeWidth={shape.width} />
    case 'dot':
      return <circle className={className} cx={shape.at[0]} cy={shape.at[1]} r={shape.radius} />
    case 'word':
      return (
        <text className={className} x={shape.at[0]} y={shape.at[1] + 6}>
          {shape.text}
        </text>
      )
  }
}
