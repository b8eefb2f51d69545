import { startTransition, use, useEffect, useMemo, useState } from 'react'
import type { reworded } from '../reader/reworded.ts'
import { useKept } from '../reader/use-kept.ts'
import { loadDrawing } from './drawn.tsx'
import { KeptByReader } from './kept-by-reader.ts'

/** What changes words comes only for a reader who asked for it; then it is here for all pages. */
let reword: typeof reworded | undefined

/**
 * A page, or a part of one, in this reader's words: "chest" for "breast", one unit of degrees. The same object for who asked
 * for neither. It waits until what draws is here, as a word that changes beside a picture would blank it before.
 */
export function useReworded<Data>(data: Data): Data {
  const kept = useKept(use(KeptByReader).settings)
  const [change, setChange] = useState(() => reword)
  // Only a setting that is not the first is kept.
  const isAsked = /"(word|degrees)"/.test(kept)
  useEffect(() => {
    if (isAsked) void bringReword().then((brought) => startTransition(() => setChange(() => brought)), () => {})
  }, [isAsked])
  return useMemo(() => (isAsked && change ? change(data, kept) : data), [data, isAsked, change, kept])
}

async function bringReword(): Promise<typeof reworded> {
  const [{ reworded }] = await Promise.all([import('../reader/reworded.ts'), loadDrawing()])
  return (reword = reworded)
}
