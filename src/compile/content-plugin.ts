/**
 * The one plugin for content: the interface's texts as a module, and while developing, every page's data compiled
 * anew whenever a file of the content changes. Built pages come from src/prerender.
 */
import type { Plugin, ViteDevServer } from 'vite'
import type { Guide } from './compile-guide.ts'
import { ContentError } from './content-error.ts'
import { contentFolder, loadGuide } from './load-guide.ts'
import { dataAddress } from '../guide/addresses.ts'

const textModule = 'virtual:interface-text'

export function contentPlugin(): Plugin {
  let root = ''
  return {
    name: 'gentle-hands:content',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (id === textModule ? `\0${textModule}` : undefined),
    load: async (id) => (id === `\0${textModule}` ? textSource(await loadGuide(root)) : undefined),
    configureServer: (server) => serveContent(server, root),
  }
}

function textSource({ text, before, emergency }: Guide): string {
  return `export default ${JSON.stringify(text)}\nexport const before = ${JSON.stringify(before)}\nexport const emergency = ${JSON.stringify(emergency)}`
}

/** In development: page data compiled at each request, and a reload at each edit. */
function serveContent(server: ViteDevServer, root: string): void {
  const folder = contentFolder(root)
  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder)) return
    const text = server.moduleGraph.getModuleById(`\0${textModule}`)
    if (text) server.moduleGraph.invalidateModule(text)
    server.ws.send({ type: 'full-reload' })
  })
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!path.endsWith('.json')) return next()
    answer(path, root).then(
      (data) => (data === undefined ? next() : response.setHeader('Content-Type', 'application/json').end(data)),
      (error: unknown) => server.ws.send({ type: 'error', err: { message: messageOf(error), stack: '' } }),
    )
  })
}

async function answer(path: string, root: string): Promise<string | undefined> {
  const { pages } = await loadGuide(root)
  if (path === '/pages.json') return JSON.stringify(pages.map((page) => page.path))
  const page = pages.find((page) => dataAddress(page.path) === path)
  return page && JSON.stringify({ script: 'dev', page })
}

function messageOf(error: unknown): string {
  return error instanceof ContentError || error instanceof Error ? error.message : String(error)
}
