import { pagePolicy } from './content-security.ts'
import type { RenderedPage } from './render-page.tsx'

export interface PageParts {
  readonly rendered: RenderedPage
  /** What this page uses of the styles. */
  readonly style: string
  /** Address of all styles. */
  readonly stylesheet: string
  readonly language: string
}

/**
 * The template, filled: language, head, the page's styles inside, and the page. The whole
 * stylesheet is named but disabled, so that no browser fetches it before the script wants it.
 */
export function pageHtml(template: string, { rendered, style, stylesheet, language }: PageParts): string {
  return template
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace('<!--head-->', () => `<style>${style}</style><link rel="stylesheet" href="${stylesheet}" disabled>${rendered.head}`)
    .replace('<!--page-->', () => rendered.body)
}

/**
 * The page with its policy in front of all that the policy is about. Of other pages' styles it allows those that React
 * brings along when this page becomes one of them.
 */
export function withPolicy(html: string, allPages: readonly string[]): string {
  const styles = new Set([...inlineTexts([html], 'style'), ...inlineTexts(allPages, 'style data-precedence')])
  const policy = pagePolicy(inlineTexts([html], 'script'), [...styles])
  return html.replace('<meta charset="utf-8">', (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/** The texts of inline elements, as the policy must name them: to the letter, each once. */
export function inlineTexts(pages: readonly string[], element: `${'script' | 'style'}${string}`): string[] {
  const pattern = new RegExp(`<${element}(?! type)[^>]*>([\\s\\S]*?)</${element.split(' ')[0]}>`, 'g')
  return [...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text]) => text ?? '')))]
}
