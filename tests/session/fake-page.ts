import { vi } from 'vitest'

/** As much of a document as the edges of a session ask: whether it is seen, and what happens to it. */
export function fakePage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', page)
  return {
    show: (isSeen: boolean) => {
      page.visibilityState = isSeen ? 'visible' : 'hidden'
      page.dispatchEvent(new Event('visibilitychange'))
    },
    press: () => void page.dispatchEvent(new Event('pointerdown')),
    key: () => void page.dispatchEvent(new Event('keydown')),
  }
}
