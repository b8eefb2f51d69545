/** Runs in Node, through Vite: one page of the guide as HTML. */
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import type { Page } from '../guide/page.ts'
import { noInstallPrompt } from '../offline/install-prompt.ts'
import { unknownCopy } from '../offline/offline-copy.ts'
import { App } from '../pages/app.tsx'
import { loadDrawing } from '../pages/drawn.tsx'
import { gateAnswers } from '../reader/gate-answer.ts'
import { nothingKept } from '../reader/kept.ts'
import { unchosenLight } from '../reader/light.ts'
import { withShortPaths } from './short-paths.ts'

export interface RenderedPage {
  /** Title, meta and style elements. */
  readonly head: string
  readonly body: string
}

/** Renders `page` as the browser's first render will be. `basename` has no slash at its end. */
export async function renderPage(page: Page, basename: string): Promise<RenderedPage> {
  // Pictures wait for it for ever; here a fault in it must stop the build.
  await loadDrawing()
  const loaded = Promise.resolve(page)
  const guide = (
    <StrictMode>
      <StaticRouter basename={basename} location={basename + page.path}>
        <App loadPage={() => loaded} forgetFailed={() => {}} loadAll={async () => []} offline={unknownCopy()} install={noInstallPrompt} light={unchosenLight} gate={gateAnswers()} country={nothingKept} numbers={nothingKept} drawing={nothingKept} settings={nothingKept} plans={nothingKept} draft={nothingKept} />
      </StaticRouter>
    </StrictMode>
  )
  const faults: unknown[] = []
  // A large Suspense boundary would be sent hidden, with an inline script to show it; ours must not be. And a
  // fault inside one would only leave it empty; here it stops the build.
  const { prelude } = await prerender(guide, { progressiveChunkSize: Infinity, onError: (fault) => void faults.push(fault) })
  const html = await new Response(prelude).text()
  if (faults.length > 0) throw new Error(`${page.path} could not be rendered. Mend what its component does.`, { cause: faults[0] })
  return splitHead(withShortPaths(html))
}

/** React puts title, meta and style in front of a fragment that has no head; they belong in the template's. */
function splitHead(html: string): RenderedPage {
  const head = /^(?:<meta\b[^>]*>|<title\b[^>]*>[^<]*<\/title>|<style\b[^>]*>[^<]*<\/style>)*/.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
