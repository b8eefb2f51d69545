import style from './figure.css?inline'
import type { Drawing, Side } from '../guide/drawing.ts'
import { figureShapes } from './figure-shapes.ts'
import { frameSize, type Shape } from './shape.ts'
import { thumbnail, thumbnailSize } from './thumbnail.ts'

const frames = { full: `0 0 ${frameSize} ${frameSize}`, thumb: `0 0 ${thumbnailSize} ${thumbnailSize}` } as const

type FigureProps = {
  readonly drawing: Drawing
  readonly side: Side
  readonly alt: string
  readonly crop?: keyof typeof frames
  readonly phase?: number
}

/**
 * One picture. It renders alike in Node and in the page, and holds no ids, so that many can share a page. An empty
 * alt hides it. Its style comes along, once a page, so that pages of text alone do not carry it.
 */
export function Figure({ drawing, side, alt, crop = 'full', phase = 0 }: FigureProps) {
  const shapes = figureShapes(drawing, phase, side)
  const naming = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt }
  return (
    <>
      <style href="figure" precedence="figure">{style}</style>
      <svg className={`figure figure-${drawing.skin}`} viewBox={frames[crop]} {...naming}>
        {(crop === 'thumb' ? thumbnail(shapes) : shapes).map((shape, index) => (
          <FigureShape key={index} shape={shape} />
        ))}
      </svg>
    </>
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
