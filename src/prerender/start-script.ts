export interface StartFiles {
  /** The script that brings a page alive. */
  readonly script: string
  /** React for the browser: twice as long, and else asked for only when `script` runs. */
  readonly react: string
  readonly font: string
}

/**
 * The inline script that brings a page alive, after its first paint, so that nothing competes with the text: the
 * page is whole without it. A browser that does not tell of its paints starts a frame after all is loaded.
 *
 * The font is fetched only where the offline copy can give it: out of the network it would come too late to be
 * shown, as text must not change its shape while it is read. A browser that is not to keep anything may throw when it is
 * asked for the copy's worker.
 */
export function startScript({ script, react, font }: StartFiles): string {
  return `{
    const link = (what) => document.head.append(Object.assign(document.createElement('link'), what))
    const start = () => {
      import('${script}')
      link({ rel: 'modulepreload', href: '${react}' })
    }
    onload = () => requestAnimationFrame(() => setTimeout(start))
    try {
      new PerformanceObserver(start).observe({ type: 'paint', buffered: true })
      if (navigator.serviceWorker.controller) {
        link({ rel: 'preload', as: 'font', crossOrigin: '', href: '${font}' })
        document.documentElement.dataset.font = ''
      }
    } catch {}
  }`
}
