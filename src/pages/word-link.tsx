import { createContext, use, type MouseEvent, type ReactNode } from 'react'
import { Link } from '../guide/link.tsx'
import { useAlive } from './use-alive.ts'

/** A press on the link to a word of the glossary. */
export type WordPress = MouseEvent<HTMLAnchorElement>

/** Opens the word that was pressed, over the page; undefined where its link is to be followed as it stands. */
export const OpenWord = createContext<((press: WordPress, to: string) => void) | undefined>(undefined)

interface WordLinkProps {
  readonly to: string
  readonly children: ReactNode
}

/** A word that opens in place, once the page is alive in a browser that has popovers; until then a link as any other. */
export function WordLink({ to, children }: WordLinkProps) {
  const openWord = use(OpenWord)
  const open = useAlive() && hasPopovers() ? openWord : undefined
  return <Link to={to} aria-haspopup={open && 'dialog'} onClick={open && ((press) => open(press, to))}>{children}</Link>
}

const hasPopovers = () => 'showPopover' in HTMLElement.prototype
