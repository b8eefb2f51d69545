import { addressUnder } from '../guide/addresses.ts'

/**
 * A finger lies on a link for a tenth of a second before it is a press: time enough to bring the page from the device.
 * `base` has no slash at its end.
 */
export function loadAhead(base: string, bring: (path: string) => Promise<unknown>): void {
  addEventListener('pointerdown', ({ target }) => {
    const link = target instanceof Element && target.closest('a')
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(`${base}/`)) return
    bring(addressUnder(base, link.pathname)).catch(() => {})
  }, { passive: true })
}
