/**
 * Every page of the guide becomes a finished file: HTML with the styles it uses inside, and beside it the page's data for
 * when the script takes over. Runs after the bundle is written and before the worker is made, so that the worker
 * lists files that exist.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { loadGuide } from '../compile/load-guide.ts'
import { dataAddress } from '../guide/addresses.ts'
import type { Page } from '../guide/page.ts'
import { packName } from '../offline/page-pack.ts'
import { hostHeaders } from './host-headers.ts'
import { inGuideBuild } from './in-guide-build.ts'
import { pageHtml, withPolicy } from './page-html.ts'
import { pageStyles } from './page-styles.ts'
import { withSmallScript } from './small-script.ts'
import { startScript } from './start-script.ts'
import type { RenderedPage, renderPage as RenderPage } from './render-page.tsx'
import { webManifest } from './web-manifest.ts'

export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig
  let bundled: Bundled
  return {
    name: 'gentle-hands:prerender',
    apply: inGuideBuild,
    configResolved: (resolved) => {
      config = resolved
    },
    writeBundle: (_, bundle) => {
      const files = Object.values(bundle)
      const nameOf = (isIt: (file: (typeof files)[number]) => boolean | undefined) => files.find(isIt)?.fileName ?? ''
      bundled = {
        script: nameOf((file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/src/browser.tsx'))),
        react: nameOf((file) => file.type === 'chunk' && file.facadeModuleId?.includes('/react-dom/client')),
        font: nameOf(({ fileName }) => fileName.endsWith('.woff2')),
        stylesheet: nameOf(({ fileName }) => fileName.endsWith('.css')),
      }
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      handler: () => prerenderGuide(config, bundled),
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
  const start = startScript({ script: base + script, react: base + react, font: base + font })
  const template = withSmallScript(await readFile(join(dist, 'index.html'), 'utf8'), start).replace(/\s*\n\s*/g, '')
  const write = (path: string, text: string) => writeIn(dist, path, text)

  const pages: { page: Page; rendered: RenderedPage }[] = []
  for (const page of guide.pages) pages.push({ page, rendered: await renderPage(page, base.replace(/\/$/, '')) })
  const styles = pageStyles(await readFile(join(dist, stylesheet), 'utf8'), pages.map(({ page, rendered }) => ({ type: page.type, body: rendered.body })), css.lightningcss)

  const shared = { stylesheet: base + stylesheet, language: guide.language }
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

/**
 * The pages are TypeScript and JSX: Vite makes of them one module that Node can run. One alone: a second file that leads back
 * to it would find another React there. In a folder of its own, for several builds may be at work, each with other content.
 */
async function buildRenderer(root: string): Promise<typeof RenderPage> {
  const folder = await mkdtemp(join(tmpdir(), 'gentle-hands-'))
  try {
    await build({
      root,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: { ssr: 'src/prerender/render-page.tsx', outDir: folder, emptyOutDir: false, copyPublicDir: false, rolldownOptions: { output: { codeSplitting: false } } },
    })
    const built: { renderPage: typeof RenderPage } = await import(pathToFileURL(join(folder, 'render-page.js')).href)
    return built.renderPage
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function writeIn(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
