import { transform } from 'lightningcss'
import type { CSSOptions } from 'vite'
import type { Page } from '../guide/page.ts'

export interface StyledPage {
  readonly type: Page['type']
  readonly body: string
}

/**
 * For each kind of page, what of the stylesheet its pages use: one text a kind, as the policy names each. What only
 * a script brings (a dialog, another kind of page) is not among it; that comes with the whole stylesheet.
 */
export function pageStyles(css: string, pages: readonly StyledPage[], options: CSSOptions['lightningcss']): Map<Page['type'], string> {
  const styles = [...Map.groupBy(pages, ({ type }) => type)].map(([type, ofType]) => {
    const used = new Set(ofType.flatMap(({ body }) => classesIn(body)))
    return [type, withoutClasses(css, classesOf(css).filter((name) => !used.has(name)), options)] as const
  })
  return new Map(styles)
}

const classesIn = (html: string) => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))

const classesOf = (css: string) => [...new Set([...css.matchAll(/\.([a-z_-][\w-]*)/gi)].map(([, name = '']) => name))]

function withoutClasses(css: string, unused: string[], options: CSSOptions['lightningcss']): string {
  const { targets, exclude } = options ?? {}
  return transform({ filename: 'page.css', code: Buffer.from(css), minify: true, unusedSymbols: unused, ...(targets && { targets }), ...(exclude && { exclude }) }).code.toString()
}
