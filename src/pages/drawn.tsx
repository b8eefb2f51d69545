/*
 * Pictures, whose engine comes after the page is alive. Until then the ones in the HTML stay as they are: a boundary that
 * was not reached keeps its markup as long as its own props stay the same, whence `memo`. So give these plain values, or
 * data of the page itself; an object made while rendering would blank the picture.
 */
import { lazy, memo, Suspense, type ComponentProps, type ReactNode } from 'react'
import { forReader } from './for-reader.tsx'

/**
 * The engine, asked for once. Rejects where it cannot be had. One promise for all, because React shows what waits for a
 * promise that is kept already at once, while one from a second `import()` would first show an empty frame.
 */
export const loadDrawing = once(() => import('../drawing/engine.ts'))

/** All that draws, as this reader wants it. A picture that cannot be had waits for ever, and takes no page down: all that it tells stands in words too. */
async function engineIfAny() {
  const { Figure, Player, Sign } = await loadDrawing().catch(() => new Promise<never>(() => {}))
  return { Figure: forReader(Figure), Player: forReader(Player), Sign: forReader(Sign) }
}

type Engine = Awaited<ReturnType<typeof engineIfAny>>
type PropsOf<Name extends keyof Engine> = ComponentProps<Engine[Name]>

/** One for all pictures: once any of them has waited, none does. */
const WithEngine = lazy(async () => {
  const engine = await engineIfAny()
  return { default: ({ draw }: { readonly draw: (engine: Engine) => ReactNode }) => draw(engine) }
})

export const Figure = memo((props: PropsOf<'Figure'>) => <Drawn alt={props.alt} draw={({ Figure }) => <Figure {...props} />} />)

export const Player = memo((props: PropsOf<'Player'>) => <Drawn alt={props.alt} draw={({ Player }) => <Player {...props} />} />)

export const Sign = memo((props: PropsOf<'Sign'>) => <Drawn alt={props.alt} draw={({ Sign }) => <Sign {...props} />} />)

/** Keeps the picture's room while it is not there, and says in words what it would show. */
function Drawn({ alt, draw }: { readonly alt: string; readonly draw: (engine: Engine) => ReactNode }) {
  return <Suspense fallback={<svg className="figure" role="img" aria-label={alt} aria-hidden={alt === ''} />}><WithEngine draw={draw} /></Suspense>
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
