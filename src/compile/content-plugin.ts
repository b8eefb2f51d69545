/**
 * The one plugin for content: the interface's texts as a module, and while developing, every page's data compiled
 * anew whenever a file of the content changes. Built pages come from src/prerender.
 */
import type { Plugin, ViteDevServer } from 'vite'
import type { Guide } from './compile-guide.ts'
import { ContentError } from './content-error.ts'
import { contentFolder, loadGuide } from './load-guide.ts'
import { dataAddress } from '../guide/addresses.ts'
import type { Texts } from './workshop.ts'

/** `virtual:session-text` holds the texts of session.yaml, and so on. */
const textModule = /^virtual:(interface|drawing|find|session|settings|plan|present)-text$/

export function contentPlugin(): Plugin {
  let root = ''
  return {
    name: 'gentle-hands:content',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (textModule.test(id) ? `\0${id}` : undefined),
    load: async (id) => {
      // The pattern names the keys of the texts.
      const name = textModule.exec(id.replace('\0', ''))?.[1] as keyof Texts | undefined
      return name && textSource(await loadGuide(root), name)
    },
    configureServer: (server) => serveContent(server, root),
  }
}

function textSource({ texts, before, emergency }: Guide, name: keyof Texts): string {
  const parts = name === 'interface' ? `\nexport const before = ${JSON.stringify(before)}\nexport const emergency = ${JSON.stringify(emergency)}` : ''
  return `export default ${JSON.stringify(texts[name])}${parts}`
}

/** In development: page data compiled at each request, and a reload at each edit. */
function serveContent(server: ViteDevServer, root: string): void {
  const folder = contentFolder(root)
  server.watcher.add(folder)
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder)) return
    for (const [id, text] of server.moduleGraph.idToModuleMap) if (textModule.test(id.replace('\0', ''))) server.moduleGraph.invalidateModule(text)
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
