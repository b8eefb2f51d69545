import { lazy, Suspense, useState } from 'react'
import text from 'virtual:interface-text'
import type { World } from './world.ts'

const FindDialog = lazy(async () => ({ default: (await import('./find-dialog.tsx')).FindDialog }))

/** Search, on every page. What searches comes when it is asked for. */
export function FindButton({ loadAll }: Pick<World, 'loadAll'>) {
  const [isFinding, setFinding] = useState(false)
  return (
    <div className="needs-script">
      <button type="button" aria-haspopup="dialog" onClick={() => setFinding(true)}>{text.find}</button>
      {isFinding && <Suspense><FindDialog loadAll={loadAll} onClose={() => setFinding(false)} /></Suspense>}
    </div>
  )
}
