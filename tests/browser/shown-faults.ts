/** What a large text, a small window or a system's own colours can spoil on a page as it stands. */
import type { Page as Tab } from 'playwright-core'

/** Words that are cut or leave their control, what runs off the side, and controls too small for a finger, one line each; in CSS pixels. */
export function layoutFaults(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const holder = document.querySelector('dialog[open]') ?? document.body
    const all = [...holder.querySelectorAll<HTMLElement>('*')].filter((element) => !element.closest('svg') && element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === 'none')
    const name = (element: Element) => `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    const isCut = (element: HTMLElement) => {
      const style = getComputedStyle(element)
      if (element instanceof HTMLSelectElement && pen) {
        pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
        pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
        // The arrow of a select takes as much as a letter is high.
        return pen.measureText(element.selectedOptions[0]?.textContent ?? '').width > element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - parseFloat(style.fontSize) / 2
      }
      const isHeld = element.matches('button, .action, .main-action, nav a, .chips span') || (style.overflowX === 'hidden' && style.webkitLineClamp === 'none')
      return isHeld && style.display !== 'inline' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
    }
    const target = (element: HTMLElement) => (element.closest('label') ?? element).getBoundingClientRect()
    const isInSentence = (element: HTMLElement) => element.matches('a') && [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const isMark = (element: HTMLElement) => element.matches('a[href*="#source-"]')
    const controls = all.filter((element) => element.matches('a[href], button, input, select, summary') && !isInSentence(element) && !isMark(element))
    const least = (element: HTMLElement) => (element.matches('button, .action, .main-action, nav a, select, label *, summary') ? 44 : 24)
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page runs off the side'] : []),
      ...all.filter(isCut).map((element) => `${name(element)} is cut`),
      ...controls.filter((element) => target(element).left < 0 || target(element).right > innerWidth + 1).map((element) => `${name(element)} is off the side`),
      ...controls.filter((element) => target(element).height < least(element) || target(element).width < 24).map((element) => `${name(element)} is ${Math.round(target(element).width)} × ${Math.round(target(element).height)}`),
    ].filter((fault, at, faults) => faults.indexOf(fault) === at)
  })
}

/** The share of the window's height in which one can read: what bars that stay in their place leave. */
export function roomToRead(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const heights = Array.from({ length: Math.floor(innerHeight / 4) }, (_, at) => at * 4 + 1)
    const isBar = (element: Element | null): boolean => !!element && !element.matches('dialog, [popover]') && ((['sticky', 'fixed'].includes(getComputedStyle(element).position) && !!element.querySelector('a, button, input')) || isBar(element.parentElement))
    return heights.filter((y) => !isBar(document.elementFromPoint(innerWidth / 2, y))).length / heights.length
  })
}

/** What moves by itself. */
export const moving = (tab: Tab) => tab.evaluate(() => document.getAnimations().length)
