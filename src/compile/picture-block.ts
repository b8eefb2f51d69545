import type { RootContent } from 'mdast'
import type { Block } from '../guide/blocks.ts'
import type { NamedPicture } from '../guide/picture.ts'
import { closest } from './closest.ts'
import type { Tell } from './content-error.ts'

type Directive = Extract<RootContent, { type: 'leafDirective' }>

/** `::picture{of=cup}`, or several names in quotes for pictures side by side. */
export function pictureBlock({ attributes, position }: Directive, pictures: ReadonlyMap<string, NamedPicture>, tell: Tell): Block[] {
  const line = position?.start.line ?? 1
  const names = (attributes?.['of'] ?? '').split(/\s+/).filter((name) => name !== '')
  if (names.length === 0) tell(line, 'This picture names none.', 'Write which one, such as ::picture{of=cup}.')
  const named = names.flatMap((name) => namedPicture(name, pictures, line, tell) ?? [])
  return named.length > 0 ? [{ kind: 'pictures', pictures: named }] : []
}

/** The picture of that name; tells where there is none. */
export function namedPicture(name: string, pictures: ReadonlyMap<string, NamedPicture>, line: number, tell: Tell): NamedPicture | undefined {
  const picture = pictures.get(name)
  const near = closest(name, [...pictures.keys()])
  if (!picture) tell(line, `There is no picture called "${name}".`, near ? `Did you mean "${near}"?` : `The pictures are: ${[...pictures.keys()].join(', ')}.`)
  return picture
}
