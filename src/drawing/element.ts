import type { Shape } from './shape.ts'

/** An element of a picture in SVG's own names, whoever makes it: React for a page, the painter while it moves. */
export interface PictureElement {
  readonly name: 'path' | 'circle' | 'text'
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>
  readonly text: string
}

/** All that a picture's elements may carry. */
export const attributeNames = ['class', 'd', 'stroke-width', 'cx', 'cy', 'r', 'x', 'y', 'font-size'] as const
type AttributeName = (typeof attributeNames)[number]

/** The one description of how a shape stands in a page. */
export function elementOf(shape: Shape): PictureElement {
  const look = `figure-${shape.look}`
  switch (shape.kind) {
    case 'path':
      return { name: 'path', attributes: { class: look, d: shape.d, ...(shape.width !== undefined && { 'stroke-width': `${shape.width}` }) }, text: '' }
    case 'dot':
      return { name: 'circle', attributes: { class: look, cx: `${shape.at[0]}`, cy: `${shape.at[1]}`, r: `${shape.radius}` }, text: '' }
    case 'word':
      return { name: 'text', attributes: { class: look, x: `${shape.at[0]}`, y: `${shape.at[1] + Math.round(shape.size * 0.35)}`, 'font-size': `${shape.size}` }, text: shape.text }
  }
}
