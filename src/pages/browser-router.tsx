/**
 * Stands between the address bar and the routes, with the router's own low parts: its ready BrowserRouter brings along what servers
 * that render need, 4 kB for every reader.
 */
import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react'
import { createPath, NavigationType, Router, type Location, type Navigator, type To } from 'react-router'

interface BrowserRouterProps {
  /** The guide's base, without a slash at its end. */
  readonly basename: string
  readonly children: ReactNode
}

export function BrowserRouter({ basename, children }: BrowserRouterProps) {
  const [place, setPlace] = useState(() => placeNow(NavigationType.Pop))
  const [navigator] = useState(() => navigatorOf((by) => startTransition(() => setPlace(placeNow(by)))))
  useLayoutEffect(() => {
    const onPop = () => startTransition(() => setPlace(placeNow(NavigationType.Pop)))
    addEventListener('popstate', onPop)
    return () => removeEventListener('popstate', onPop)
  }, [])
  return <Router basename={basename} location={place.location} navigationType={place.by} navigator={navigator}>{children}</Router>
}

interface Place {
  readonly location: Location
  /** How one came here. */
  readonly by: NavigationType
}

/** What stands beside an address in the browser's history. `usr` is what its link gave along; the names are the router's own. */
interface Entry {
  readonly usr: unknown
  readonly key: string
}

function placeNow(by: Place['by']): Place {
  const { pathname, search, hash } = location
  const entry: Partial<Entry> = history.state ?? {}
  return { location: { pathname, search, hash, state: entry.usr ?? null, key: entry.key ?? 'default' }, by }
}

function navigatorOf(moved: (by: Place['by']) => void): Navigator {
  const addressOf = (to: To) => (typeof to === 'string' ? to : createPath(to))
  const entryOf = (state: unknown): Entry => ({ usr: state, key: Math.random().toString(36).slice(2) })
  return {
    createHref: addressOf,
    go: (steps) => history.go(steps),
    push: (to, state) => {
      try {
        history.pushState(entryOf(state), '', addressOf(to))
      } catch {
        // Safari allows a hundred in half a minute; then the browser itself goes there.
        return location.assign(addressOf(to))
      }
      moved(NavigationType.Push)
    },
    replace: (to, state) => {
      history.replaceState(entryOf(state), '', addressOf(to))
      moved(NavigationType.Replace)
    },
  }
}
