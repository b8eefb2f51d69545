import type { RenderedPage } from './render-page.tsx'

export interface PageParts {
  readonly rendered: RenderedPage
  readonly style: string
  /** Brings the page alive; the same text on every page. */
  readonly start: string
  readonly language: string
}

/** The template, filled: language, head, all styles inside, the page, and the script that starts once it is painted. */
export function pageHtml(template: string, { rendered, style, start, language }: PageParts): string {
  return template
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script>${start}</script>`)
    .replace('<!--head-->', () => `<style>${style}</style>${rendered.head}`)
    .replace('<!--page-->', () => rendered.body)
}

/** The texts of inline scripts and styles, as the policy must name them: to the letter, each once. */
export function inlineTexts(pages: readonly string[], element: 'script' | 'style'): string[] {
  const pattern = new RegExp(`<${element}(?! type)[^>]*>([\\s\\S]*?)</${element}>`, 'g')
  return [...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text]) => text ?? '')))]
}
