import { useRoutes } from 'react-router'
import { KeptByReader } from './kept-by-reader.ts'
import { guideRoutes } from './routes.tsx'
import type { World } from './world.ts'

/** The whole guide, the same in Node and in the browser; a router stands around it. */
export function App(world: World) {
  return <KeptByReader value={world}>{useRoutes(guideRoutes(world))}</KeptByReader>
}
