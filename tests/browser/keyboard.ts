/** A reader with a keyboard and nothing else: where the focus is, and whether she can see that. */
import type { Page as Tab } from 'playwright-core'

interface Focused {
  /** What it is called, as far as its words or its label tell; undefined where nothing has the focus. */
  readonly name: string | undefined
  readonly faults: readonly string[]
}

/** The element that has the focus, and what keeps an eye from finding it: no mark, a faint one, out of sight, or beneath a bar. */
function focused(tab: Tab): Promise<Focused> {
  return tab.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: undefined, faults: [] }
    const labelled = element as HTMLElement & Partial<Pick<HTMLInputElement, 'labels'>>
    const name = (element.ariaLabel ?? labelled.labels?.[0]?.textContent ?? element.textContent ?? '').trim().replace(/\s+/g, ' ')
    // A choice that is drawn by its word is marked at its word.
    const shown = getComputedStyle(element).opacity === '0' && element.nextElementSibling ? element.nextElementSibling : element
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    const at = boxes.flatMap(({ left, right, top, bottom }) => [[left + 4, top + 4], [right - 4, top + 4], [(left + right) / 2, (top + bottom) / 2], [left + 4, bottom - 4], [right - 4, bottom - 4]] as const)
    const hit = at.filter(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there && (shown.contains(there) || there.contains(shown) || element.closest('label')?.contains(there))
    })
    // What is taller than its window cannot stand in it whole.
    const isTall = boxes.some(({ height }) => height > innerHeight / 2)
    return {
      name,
      faults: [
        ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [`${name} has the focus, and no mark`] : []),
        ...(hit.length < at.length * (isTall ? 0.2 : 0.6) ? [`${name} has the focus, and ${hit.length} of its ${at.length} points are seen`] : []),
      ],
    }
  })
}

/** An eye sees what is painted: the page may still have to bring the focus into sight. */
async function seenFocus(tab: Tab): Promise<Focused> {
  const now = await focused(tab)
  if (now.faults.length === 0) return now
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return focused(tab)
}

/** Goes on with Tab until this has the focus; gives what was wrong with the focus on the way. */
export async function tabTo(tab: Tab, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const faults: string[] = []
  for (let presses = 0; presses < 150; presses++) {
    await tab.keyboard.press(key)
    const now = await seenFocus(tab)
    faults.push(...now.faults)
    if (now.name !== undefined && (typeof wanted === 'string' ? now.name === wanted : wanted.test(now.name))) return faults
  }
  throw new Error(`The keyboard never comes to ${wanted}.`)
}

/** What has the focus once a press has been answered; never nothing. */
export async function nameOfFocus(tab: Tab): Promise<string> {
  return (await focused(tab)).name?.slice(0, 60) ?? 'nothing'
}
