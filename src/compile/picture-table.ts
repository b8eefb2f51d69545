import { z } from 'zod'
import { firstStill } from '../guide/drawing.ts'
import type { NamedPicture } from '../guide/picture.ts'
import { checkDrawing, checkFist, drawingPassages } from './check-drawing.ts'
import type { Tell } from './content-error.ts'
import { drawingSchema } from './drawing-schema.ts'
import type { Checked } from './read-yaml.ts'
import { sentence } from './schema.ts'
import { tableReader } from './table-reader.ts'
import type { Workshop } from './workshop.ts'

const pictureSchema = z
  .strictObject({
    title: sentence.describe('title: its caption, in a few words.'),
    alt: sentence.describe('alt: what it shows, for those who cannot see it.'),
    drawing: drawingSchema.describe('drawing: how the figure shows it.'),
  })
  .describe('A picture has a title, an alt and a drawing.')

export const picturesSchema = z.record(z.string(), pictureSchema)

type Written = Checked<z.output<typeof picturesSchema>>

/** The pictures as pages show them: still, so each is cut to its first. */
export function picturesOf({ value }: Written): ReadonlyMap<string, NamedPicture> {
  return new Map(Object.entries(value).map(([name, picture]) => [name, { ...picture, drawing: firstStill(picture.drawing) }]))
}

/** A picture may reach any page, a route's too: its words and its hands are held to the rules of all of them. */
export function checkPictures({ value, lineOf }: Written, workshop: Workshop, tell: Tell): void {
  const reader = tableReader(workshop, tell)
  for (const [name, { title, alt, drawing }] of Object.entries(value)) {
    reader.plain(title, lineOf(name, 'title'))
    reader.plain(alt, lineOf(name, 'alt'))
    const lineIn = (...path: readonly PropertyKey[]) => lineOf(name, 'drawing', ...path)
    for (const { text, line } of drawingPassages(drawing, lineIn)) reader.plain(text, line)
    checkDrawing(drawing, lineIn, tell)
    checkFist(drawing, lineIn, tell)
    checkStruckOut(drawing, lineIn, tell)
  }
  reader.check()
}

/** Rule 5: what too hard looks like may be shown, and never without the cross over it. */
function checkStruckOut({ scenes }: z.output<typeof drawingSchema>, lineIn: Written['lineOf'], tell: Tell): void {
  for (const [at, { path, marks }] of scenes.entries()) {
    if (path === 'dig' && !marks.includes('struck-out')) tell(lineIn('scenes', at, 'marks'), 'Deep pressure is drawn without the mark struck-out (rule 5).', 'Add struck-out to its marks.')
  }
}
