/*
 * Pictures, whose engine comes after the page is alive. Until then the ones in the HTML stay as they are: a boundary that
 * was not reached keeps its markup as long as its own props stay the same, whence `memo`. So give these plain values, or
 * data of the page itself; an object made while rendering would blank the picture.
 */
import { lazy, memo, Suspense, type ComponentProps, type ReactNode } from 'react'

/**
 * The engine, asked for once. Rejects where it cannot be had. One promise for all, because React shows what waits for a
 * promise that is kept already at once, while one from a second `import()` would first show an empty frame.
 */
export const loadDrawing = once(() => import('../drawing/engine.ts'))

/** A picture that cannot be had waits for ever, and takes no page down: all that it tells stands in words too. */
const drawingIfAny = () => loadDrawing().catch(() => new Promise<never>(() => {}))

const LoadedFigure = lazy(async () => ({ default: (await drawingIfAny()).Figure }))
const LoadedSign = lazy(async () => ({ default: (await drawingIfAny()).Sign }))

export const Figure = memo((props: ComponentProps<typeof LoadedFigure>) => <Drawn alt={props.alt}><LoadedFigure {...props} /></Drawn>)

export const Sign = memo((props: ComponentProps<typeof LoadedSign>) => <Drawn alt={props.alt}><LoadedSign {...props} /></Drawn>)

/** Keeps the picture's room while it is not there, and says in words what it would show. */
function Drawn({ alt, children }: { readonly alt: string; readonly children: ReactNode }) {
  return <Suspense fallback={<svg className="figure" role="img" aria-label={alt} aria-hidden={alt === ''} />}>{children}</Suspense>
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
