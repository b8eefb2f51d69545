/**
 * Every page of the guide becomes a finished file: HTML with the styles it uses inside, and beside it the page's data for
 * when the script takes over. Runs after the bundle is written and before the worker is made, so that the worker
 * lists files that exist.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import { loadGuide } from '../compile/load-guide.ts'
import { dataAddress } from '../guide/addresses.ts'
import type { Page } from '../guide/page.ts'
import { packName } from '../offline/page-pack.ts'
import { hostHeaders } from './host-headers.ts'
import { pageHtml, withPolicy } from './page-html.ts'
import { pageStyles } from './page-styles.ts'
import { smallScripts } from './small-scripts.ts'
import { startScript } from './start-script.ts'
import type { RenderedPage, renderPage as RenderPage } from './render-page.tsx'
import { webManifest } from './web-manifest.ts'

const rendererFolder = 'node_modules/.gentle-hands'

export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  let script = ''
  let react = ''
  let font = ''
  let stylesheet = ''
  return {
    name: 'gentle-hands:prerender',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved
    },
    writeBundle: (_, bundle) => {
      const files = Object.values(bundle)
      script = files.find((file): file is Rollup.OutputChunk => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/src/browser.tsx')))?.fileName ?? ''
      react = files.find((file) => file.type === 'chunk' && file.facadeModuleId?.includes('/react-dom/client'))?.fileName ?? ''
      font = files.find(({ fileName }) => fileName.endsWith('.woff2'))?.fileName ?? ''
      stylesheet = files.find(({ fileName }) => fileName.endsWith('.css'))?.fileName ?? ''
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: () => prerenderGuide(config, { script, react, font, stylesheet }),
    },
  }
}

/** What the bundle made that every page names. */
interface Bundled {
  readonly script: string
  readonly react: string
  readonly font: string
  readonly stylesheet: string
}

async function prerenderGuide({ root, base, css, build: { outDir } }: ResolvedConfig, { script, react, font, stylesheet }: Bundled): Promise<void> {
  const dist = resolve(root, outDir)
  const guide = await loadGuide(root)
  const renderPage = await buildRenderer(root)
  const template = smallScripts(await readFile(join(dist, 'index.html'), 'utf8')).replace(/^\s+/gm, '')
  const write = (path: string, text: string) => writeIn(dist, path, text)

  const pages: { page: Page; rendered: RenderedPage }[] = []
  for (const page of guide.pages) pages.push({ page, rendered: await renderPage(page, base.replace(/\/$/, '')) })
  const styles = pageStyles(await readFile(join(dist, stylesheet), 'utf8'), pages.map(({ page, rendered }) => ({ type: page.type, body: rendered.body })), css.lightningcss)

  const shared = { start: startScript({ script: base + script, react: base + react, font: base + font }), stylesheet: base + stylesheet, language: guide.language }
  const texts = new Map<string, string>()
  for (const { page, rendered } of pages) {
    texts.set(page.path, pageHtml(template, { rendered, style: styles.get(page.type) ?? '', ...shared }))
    texts.set(dataAddress(page.path), JSON.stringify({ script: script.split('/').at(-1), page }))
  }
  texts.set('/pages.json', JSON.stringify(guide.pages.map(({ path }) => path)))
  const finished = guide.pages.map(({ path }) => texts.get(path) ?? '')
  guide.pages.forEach(({ path }, index) => texts.set(path, withPolicy(finished[index] ?? '', finished)))
  for (const [path, text] of texts) await write(path.endsWith('/') ? `${path}index.html` : path, text)
  await write(packName, JSON.stringify(Object.fromEntries([...texts].map(([path, text]) => [path.slice(1), text]))))
  await write('/manifest.webmanifest', webManifest(guide, base))
  await write('/_headers', hostHeaders(base, guide.pages))
}

/** The pages are TypeScript and JSX: Vite makes of them one module that Node can run. One alone: its address is new each time, and a second file that leads back to it would find another React there. */
async function buildRenderer(root: string): Promise<typeof RenderPage> {
  await build({
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr: 'src/prerender/render-page.tsx', outDir: rendererFolder, emptyOutDir: true, copyPublicDir: false, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const built: { renderPage: typeof RenderPage } = await import(`${pathToFileURL(join(root, rendererFolder, 'render-page.js')).href}?${Date.now()}`)
  return built.renderPage
}

async function writeIn(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
