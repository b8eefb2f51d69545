/**
 * What a browser does by itself between two documents, done between two pages of one:
 * a new page begins at its top or at its anchor, with the focus at its beginning; going back returns to where one was.
 */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

const storageKey = 'gentle-hands places'

export function useBrowserManners(): void {
  const { key, hash, pathname } = useLocation()
  const type = useNavigationType()
  const here = useRef(key)
  const isFirst = useRef(true)
  const places = useRef<Record<string, number>>({})
  useEffect(() => rememberPlaces(places.current, () => here.current), [])
  useEffect(showControls, [])

  useArrival(() => {
    // Before anything scrolls: from now on, what is remembered is the new page's.
    here.current = key
    if (isFirst.current) isFirst.current = false
    else if (type === 'POP') scrollTo(0, places.current[key] ?? 0)
    else goTo(hash)
  }, [key, pathname, hash])
}

/** A control that needs the script stands there unseen until the script can answer it; see site.css. */
function showControls(): void {
  document.documentElement.dataset['alive'] = ''
}

/** Layout effects do not run in Node, and React says so; there is nothing to arrive at there. */
const useArrival = typeof document === 'undefined' ? useEffect : useLayoutEffect

function goTo(hash: string): void {
  const target = document.getElementById(anchorOf(hash))
  if (target) {
    target.scrollIntoView()
    focusQuietly(target)
    return
  }
  scrollTo(0, 0)
  focusQuietly(document.querySelector('h1'))
}

function focusQuietly(target: HTMLElement | null): void {
  if (target && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1')
  target?.focus({ preventScroll: true })
}

/** Takes over from the browser while the guide runs, and keeps the places through a reload. */
function rememberPlaces(places: Record<string, number>, here: () => string): () => void {
  Object.assign(places, storedPlaces())
  const controller = new AbortController()
  const { signal } = controller
  const takeOver = () => {
    history.scrollRestoration = 'manual'
  }
  takeOver()
  addEventListener('scroll', () => (places[here()] = scrollY), { passive: true, signal })
  addEventListener('pagehide', () => storePlaces(places), { signal })
  addEventListener('pageshow', takeOver, { signal })
  return () => controller.abort()
}

function storePlaces(places: Record<string, number>): void {
  history.scrollRestoration = 'auto'
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(places))
  } catch {
    // Storage may be full or refused. The place is lost, reading goes on.
  }
}

function storedPlaces(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')
    return Object.fromEntries(Object.entries(Object(stored)).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
  } catch {
    return {}
  }
}

/** An anchor that is written wrongly leads to the page's top. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
