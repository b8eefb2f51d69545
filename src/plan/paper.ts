import { useLayoutEffect } from 'react'

/** What a plan may be printed on: its size and margins as CSS has them, and the height between them, in millimetres. The width stands in plan-sheet.module.css. */
export const papers = {
  a5: { rule: 'size: A5; margin: 5mm', height: 200 },
  a4: { rule: 'size: A4; margin: 8mm', height: 281 },
  letter: { rule: 'size: letter; margin: 8mm', height: 263.4 },
} as const
export type Paper = keyof typeof papers
// Object.keys forgets its keys' type.
export const paperNames = Object.keys(papers) as readonly Paper[]

/** Where shops sell Letter. */
const letterRegions = ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']

/** The paper of where the reader's language is spoken, until they choose. A browser may name what is no language at all ("c"). */
export function usualPaper(language: string): Paper {
  return language.split(/[^A-Za-z]/).some((part) => letterRegions.includes(part)) ? 'letter' : 'a4'
}

/**
 * Prints this page on that paper for as long as it stands here. A sheet of styles made in the page: in a file, a rule for
 * paper would come with the styles of every page.
 */
export function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    // Engines without it print on the paper that their own dialog names.
    if (!('adoptedStyleSheets' in document)) return
    const rule = new CSSStyleSheet()
    rule.replaceSync(`@page { ${papers[paper].rule} }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule]
    return () => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rule))
  }, [paper])
}
