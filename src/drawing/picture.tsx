import './figure.css'
import type { Ref } from 'react'
import type { SkinName } from '../guide/drawing-names.ts'
import { elementOf } from './element.ts'
import type { Shape } from './shape.ts'

type PictureProps = {
  readonly shapes: readonly Shape[]
  readonly skin: SkinName
  /** Its side: every picture is a square. */
  readonly size: number
  readonly alt: string
  readonly ref?: Ref<SVGSVGElement>
}

/**
 * Shapes, as a figure and a sign show them. It renders alike in Node and in the page, and holds no ids, so that many
 * can share a page. An empty alt hides it.
 */
export function Picture({ shapes, skin, size, alt, ref }: PictureProps) {
  const naming = alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt }
  return (
    <svg ref={ref} className={`figure figure-${skin}`} viewBox={`0 0 ${size} ${size}`} {...naming}>
      {shapes.map((shape, index) => (
        <PictureShape key={index} shape={shape} />
      ))}
    </svg>
  )
}

function PictureShape({ shape }: { readonly shape: Shape }) {
  const { name: Name, attributes, text } = elementOf(shape)
  const { class: className, 'stroke-width': strokeWidth, 'font-size': fontSize, ...others } = attributes
  return <Name className={className} {...others} strokeWidth={strokeWidth} fontSize={fontSize}>{text || undefined}</Name>
}
