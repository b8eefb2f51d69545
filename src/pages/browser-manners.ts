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
  const isFirst = useRef(true)
  const places = useRef<Record<string, number>>({})
  useEffect(() => rememberPlaces(places.current), [])
  useRememberedPlace(key, places.current)

  useArrival(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    if (type === 'POP') scrollTo(0, places.current[key] ?? 0)
    else goTo(hash)
  }, [key, pathname, hash])
}

/** Layout effects do not run in Node, and React says so; there is nothing to arrive at there. */
const useArrival = typeof document === 'undefined' ? useEffect : useLayoutEffect

function goTo(hash: string): void {
  const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)))
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

function useRememberedPlace(key: string, places: Record<string, number>): void {
  useEffect(() => {
    const remember = () => {
      places[key] = scrollY
    }
    addEventListener('scroll', remember, { passive: true })
    return () => removeEventListener('scroll', remember)
  }, [key, places])
}

/** Takes over from the browser while the guide runs, and keeps the places through a reload. */
function rememberPlaces(places: Record<string, number>): () => void {
  Object.assign(places, storedPlaces())
  history.scrollRestoration = 'manual'
  const store = () => {
    history.scrollRestoration = 'auto'
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(places))
    } catch {
      // Storage may be full or refused. The place is lost, reading goes on.
    }
  }
  const takeOver = () => {
    history.scrollRestoration = 'manual'
  }
  addEventListener('pagehide', store)
  addEventListener('pageshow', takeOver)
  return () => {
    removeEventListener('pagehide', store)
    removeEventListener('pageshow', takeOver)
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
