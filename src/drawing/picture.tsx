import './figure.css'
import type { SkinName } from '../guide/drawing.ts'
import type { Shape } from './shape.ts'

type PictureProps = {
  readonly shapes: readonly Shape[]
  readonly skin: SkinName
  /** Its side: every picture is a square. */
  readonly size: number
  readonly alt: string
}

/**
 * Shapes, as a figure and a sign show them. It renders alike in Node and in the page, and holds no ids, so that many
 * can share a page. An empty alt hides it.
 */
export function Picture({ shapes, skin, size, alt }: PictureProps) {
  const naming = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt }
  return (
    <svg className={`figure figure-${skin}`} viewBox={`0 0 ${size} ${size}`} {...naming}>
      {shapes.map((shape, index) => (
        <PictureShape key={index} shape={shape} />
      ))}
    </svg>
  )
}

function PictureShape({ shape }: { readonly shape: Shape }) {
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
