import { attributeNames, elementOf, type PictureElement } from './element.ts'
import type { Shape } from './shape.ts'

/** What each element was last painted as: to remember costs less than to ask the document sixty times a second. */
const painted = new WeakMap<Element, PictureElement>()

/**
 * Makes a picture that stands in the page show these shapes: what React would render, without React, at every frame.
 * It touches only what differs from what the element holds, so that a part that lies still costs nothing.
 */
export function paint(picture: SVGSVGElement, shapes: readonly Shape[]): void {
  let next = picture.firstElementChild
  for (const shape of shapes) {
    const element = paintElement(picture, next, elementOf(shape))
    next = element.nextElementSibling
  }
  while (next) {
    const after = next.nextElementSibling
    next.remove()
    next = after
  }
}

/** Gives the element that stands there now: the one before, or a new one where that is of another kind. */
function paintElement(picture: SVGSVGElement, before: Element | null, wanted: PictureElement): Element {
  const isSameKind = before?.localName === wanted.name
  const element = isSameKind ? before : picture.ownerDocument.createElementNS('http://www.w3.org/2000/svg', wanted.name)
  const last = painted.get(element)
  for (const name of attributeNames) if (!last || last.attributes[name] !== wanted.attributes[name]) setAttribute(element, name, wanted.attributes[name])
  if (last?.text !== wanted.text && element.textContent !== wanted.text) element.textContent = wanted.text
  painted.set(element, wanted)
  if (isSameKind) return element
  if (before) before.replaceWith(element)
  else picture.append(element)
  return element
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
