import type { Page } from '../guide/page.ts'
import { dataPath } from '../pages/load-page.ts'
import type { RenderedPage } from './render-page.tsx'

export interface PageParts {
  readonly page: Page
  readonly rendered: RenderedPage
  readonly style: string
  readonly base: string
  readonly language: string
}

/** The template, filled: language, head, all styles inside, the page, and a hint to fetch its data early. */
export function pageHtml(template: string, { page, rendered, style, base, language }: PageParts): string {
  const hint = `<link rel="preload" as="fetch" crossorigin href="${base}${dataPath(page.path).slice(1)}">`
  return template
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('<!--head-->', () => `${rendered.head}<style>${style}</style>${hint}`)
    .replace('<!--page-->', () => rendered.body)
}

/** The texts of a template's own inline scripts, as the policy must name them: to the letter. */
export function inlineScripts(template: string): string[] {
  return [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '')
}
