/**
 * Stands between the address bar and the routes, with the router's own low parts: its ready BrowserRouter brings along what servers
 * that render need, 4 kB for every reader.
 */
import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react'
import { createPath, NavigationType, Router, type Location, type Navigator, type To } from 'react-router'
import { addressUnder } from '../guide/addresses.ts'
import { arrive, layOutRest } from './lay-out-later.ts'

/** Milliseconds until a page is left to the browser, which shows that it is loading, and lets one stop it. */
const patience = 3000

interface BrowserRouterProps {
  /** The guide's base, without a slash at its end. */
  readonly basename: string
  /** Asks for the page at a path. It is gone to once it is here, or cannot be had, so that nothing is shown half. */
  readonly bring: (path: string) => Promise<unknown>
  readonly children: ReactNode
}

export function BrowserRouter({ basename, bring, children }: BrowserRouterProps) {
  const [place, setPlace] = useState(() => placeNow(NavigationType.Pop))
  const move = (by: NavigationType) => {
    const next = placeNow(by)
    const tooLong = setTimeout(() => isHere(next) && location.reload(), patience)
    const show = () => {
      clearTimeout(tooLong)
      if (isHere(next)) showPlace(next, setPlace)
    }
    void bring(addressUnder(basename, next.location.pathname)).then(show, show)
  }
  const [navigator] = useState(() => navigatorOf(move))
  useLayoutEffect(() => {
    const onPop = () => move(NavigationType.Pop)
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

/** Who pressed on before a page was here does not want it any more. */
const isHere = ({ location: { key }, by }: Place) => key === placeNow(by).location.key

/**
 * At once, in one go: a slow phone shows it in two thirds of the time. Only what a fragment asks for may have to wait for more, and the
 * page before it stands until all is here.
 */
function showPlace(next: Place, setPlace: (place: Place) => void): void {
  const { hash } = next.location
  arrive(next.by === NavigationType.Push && !hash)
  if (hash) startTransition(() => setPlace(next))
  else setPlace(next)
  void layOutRest()
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
