import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { createPath, useHref, useLocation, useNavigate, useResolvedPath } from 'react-router'

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: string
  /** Goes along with the way to `to`, and is in no address. */
  readonly state?: unknown
}

/** Leads to an address of the guide without opening a page afresh; with a key held down, and without a script, as any link does. */
export function Link({ to, state, onClick, ...rest }: LinkProps) {
  const navigate = useNavigate()
  const isHere = createPath(useLocation()) === createPath(useResolvedPath(to))
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    // As browsers do it: to go where one is adds no step to go back.
    void navigate(to, { state, replace: isHere })
  }
  const href = useHref(to)
  return <a {...rest} href={to.startsWith('#') ? to : href} onClick={press} />
}

/** A press that asks the browser for no new tab or window, and for no copy. */
export const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) => button === 0 && !(metaKey || altKey || ctrlKey || shiftKey)
