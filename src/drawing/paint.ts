import { attributeNames, elementOf, type PictureElement } from './element.ts'
import type { Shape } from './shape.ts'

/**
 * Makes a picture that stands in the page show these shapes: what React would render, without React, sixty times a
 * second. It touches only what differs from what the element holds, so that a part that lies still costs nothing.
 */
export function paint(picture: SVGSVGElement, shapes: readonly Shape[]): void {
  for (const [index, shape] of shapes.entries()) paintElement(picture, picture.children[index], elementOf(shape))
  while (picture.children.length > shapes.length) picture.lastElementChild?.remove()
}

function paintElement(picture: SVGSVGElement, before: Element | undefined, wanted: PictureElement): void {
  const isSameKind = before?.localName === wanted.name
  const element = isSameKind ? before : picture.ownerDocument.createElementNS('http://www.w3.org/2000/svg', wanted.name)
  for (const name of attributeNames) setAttribute(element, name, wanted.attributes[name])
  if (element.textContent !== wanted.text) element.textContent = wanted.text
  if (isSameKind) return
  if (before) before.replaceWith(element)
  else picture.append(element)
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
