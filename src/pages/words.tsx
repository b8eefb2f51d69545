import { useCallback, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { pageAddresses } from '../guide/addresses.ts'
import { isPlain } from '../guide/link.tsx'
import type { LoadPage } from './load-page.ts'
import { OpenWord, type WordPress } from './word-link.tsx'
import { WordPopover } from './word-popover.tsx'

interface WordsProps {
  readonly loadPage: LoadPage
  readonly children: ReactNode
}

interface Pressed {
  readonly to: string
  readonly link: HTMLElement
  /** The place in the history at which it was pressed: anywhere else it is closed. */
  readonly at: string
  /** Each press opens anew: a popover tells of its closing late, when the next press may have come already. */
  readonly count: number
}

/** Lets every word in `children` open in place, one at a time. On the glossary's own page they lead down the page. */
export function Words({ loadPage, children }: WordsProps) {
  const { key, pathname } = useLocation()
  const [pressed, setPressed] = useState<Pressed>()
  const open = useCallback((press: WordPress, to: string) => {
    if (!isPlain(press)) return
    press.preventDefault()
    const link = press.currentTarget
    setPressed((before) => ({ to, link, at: key, count: (before?.count ?? 0) + 1 }))
  }, [key])
  return (
    <>
      <OpenWord value={pathname === pageAddresses.words ? undefined : open}>{children}</OpenWord>
      {pressed?.at === key && <WordPopover key={pressed.count} to={pressed.to} link={pressed.link} loadPage={loadPage} onClose={() => setPressed((now) => (now === pressed ? undefined : now))} />}
    </>
  )
}
