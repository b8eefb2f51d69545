/*
 * Pictures, whose engine comes after the page is alive. Until then the ones in the HTML stay as they are: a boundary that
 * was not reached keeps its markup as long as its own props stay the same, whence `memo`. So give these plain values, or
 * data of the page itself; an object made while rendering would blank the picture.
 */
import { memo, Suspense, use, type ComponentProps, type ReactNode } from 'react'
import { forReader } from './for-reader.tsx'
import { toldPromise } from './told-promise.ts'

const askEngine = once(() => import('../drawing/engine.ts'))

/** All that draws, as this reader wants it. A picture that cannot be had waits for ever, and takes no page down: all that it tells stands in words too. */
const engineIfAny = once(() => toldPromise(askEngine().then(
  ({ Figure, Player, Sign }) => ({ Figure: forReader(Figure), Player: forReader(Player), Sign: forReader(Sign) }),
  () => new Promise<never>(() => {}),
)))

/** The engine, asked for once. Rejects where it cannot be had. Once it is here, no picture that comes has to wait. */
export function loadDrawing(): Promise<unknown> {
  void engineIfAny()
  return askEngine()
}

type Engine = Awaited<ReturnType<typeof engineIfAny>>
type PropsOf<Name extends keyof Engine> = ComponentProps<Engine[Name]>

const WithEngine = ({ draw }: { readonly draw: (engine: Engine) => ReactNode }) => draw(use(engineIfAny()))

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
