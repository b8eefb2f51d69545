import { afterAll, beforeAll } from 'vitest'

/** Gives the test's browser popovers, which happy-dom does not have; tests/browser/words.test.ts meets the platform's own. */
export function givePopovers(): void {
  const { prototype } = HTMLElement
  beforeAll(() => {
    Object.assign(prototype, {
      showPopover() {},
      hidePopover(this: HTMLElement) {
        this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
      },
    })
  })
  afterAll(() => {
    Reflect.deleteProperty(prototype, 'showPopover')
    Reflect.deleteProperty(prototype, 'hidePopover')
  })
}
