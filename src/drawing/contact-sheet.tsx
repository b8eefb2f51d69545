/** Every drawing at moments that tell it apart, for those who draw and judge. It is no part of what readers load. */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Drawing, Still } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { Figure } from './figure.tsx'
import { stillPhase } from './timeline.ts'

export const lights = ['day', 'dark', 'night'] as const
const sides: readonly Side[] = ['left', 'right']
const moments = 4

interface Drawn {
  readonly title: string
  readonly drawing: Drawing
}

/** One page that needs no other file. `style` is that of the figures. */
export function contactSheet(pictures: readonly Drawn[], style: string): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Drawings</title>
        {/* The guide has one light at a time, and the sheet three. */}
        <style dangerouslySetInnerHTML={{ __html: style.replaceAll(/(?:html|:root)\[data-light/g, '[data-light') + layout }} />
      </head>
      <body>{pictures.map((picture) => <Rows key={picture.title} {...picture} />)}</body>
    </html>,
  )}`
}

function Rows({ title, drawing }: Drawn) {
  return (
    <section>
      <h2>{title}</h2>
      {lights.map((light) => (
        <div key={light} data-light={light}>
          {sides.flatMap((side) => sheetMoments(drawing).map((still) => <Moment key={side + still.scene + still.at} drawing={drawing} side={side} still={still} light={light} />))}
        </div>
      ))}
    </section>
  )
}

function Moment({ drawing, side, still, light }: { readonly drawing: Drawing; readonly side: Side; readonly still: Still; readonly light: string }) {
  const { name, path } = drawing.scenes[still.scene - 1] ?? {}
  const caption = `${side}, ${light}: ${still.scene}. ${name ?? path}, at ${still.at.toFixed(2)}`
  return (
    <figure>
      <Figure drawing={drawing} side={side} alt={caption} phase={stillPhase(drawing, still)} />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/**
 * Spread evenly over all paths, always with the hands at work. Never half a path apart around its turn, where hands that go
 * back and forth pass the same place twice.
 */
export function sheetMoments({ scenes }: Drawing): readonly Still[] {
  return Array.from({ length: moments }, (_, moment) => {
    const place = ((moment + 0.2) / moments) * scenes.length
    return { scene: Math.floor(place) + 1, at: place % 1, say: '' }
  })
}

const layout = `
body { margin: 0; font: 12px system-ui; background: #fff; }
h2 { margin: 0; padding: 10px 12px 4px; }
[data-light] { display: grid; grid-template-columns: repeat(${moments * sides.length}, 1fr); gap: 6px; padding: 8px; background: #faf6ee; color: #211a15; }
[data-light='dark'] { background: #15110d; color: #f3eade; }
[data-light='night'] { background: #000; color: #d9482f; }
[hidden] { display: none; }
figure { margin: 0; }
`
