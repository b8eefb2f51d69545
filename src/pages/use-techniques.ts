import { use } from 'react'
import { techniqueAddress } from '../guide/addresses.ts'
import type { TechniquePage } from '../guide/page.ts'
import type { LoadPage } from './load-page.ts'
import { useReworded } from './reworded.ts'

/** The pages of these techniques, each once; all are asked for before any is waited for. */
export function useTechniques(slugs: readonly string[], load: LoadPage): TechniquePage[] {
  const pages = [...new Set(slugs)].map((slug) => load(techniqueAddress(slug)))
  return useReworded(pages.map((page) => use(page)).filter((page) => page.type === 'technique'))
}
