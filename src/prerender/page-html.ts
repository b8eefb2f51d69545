import type { Page } from '../guide/page.ts'
import { dataAddress } from '../guide/addresses.ts'
import type { RenderedPage } from './render-page.tsx'

export interface PageParts {
  readonly page: Page
  readonly rendered: RenderedPage
  readonly style: string
  /** File name of the font, under the base. */
  readonly font: string
  readonly base: string
  readonly language: string
}

/**
 * The template, filled: language, head, all styles inside, the page, and hints to fetch font and data early.
 * Without its hint an optional font comes too late even out of the offline copy.
 */
export function pageHtml(template: string, { page, rendered, style, font, base, language }: PageParts): string {
  const hints = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${font}"><link rel="preload" as="fetch" crossorigin href="${base}${dataAddress(page.path).slice(1)}">`
  return template
    .replace('<html lang="en"', `<html lang="${language}"`)
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('<!--head-->', () => `<style>${style}</style>${rendered.head}${hints}`)
    .replace('<!--page-->', () => rendered.body)
}

/** The texts of inline scripts and styles, as the policy must name them: to the letter, each once. */
export function inlineTexts(pages: readonly string[], element: 'script' | 'style'): string[] {
  const pattern = new RegExp(`<${element}(?! type)[^>]*>([\\s\\S]*?)</${element}>`, 'g')
  return [...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text]) => text ?? '')))]
}
