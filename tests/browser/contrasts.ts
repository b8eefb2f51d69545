import type { Page as Tab } from 'playwright-core'

/** What can be read or found by its edge, and how much it stands out from what is behind it. */
export interface Contrast {
  readonly what: string
  readonly kind: 'text' | 'large text' | 'text of what cannot be pressed' | 'edge'
  readonly ratio: number
}

/**
 * Every text that is shown, and the edge of every control that has one, against its ground, as the page's real styles have it.
 * A ground is the nearest that is painted, each with its own alpha; no text of the guide stands on a picture.
 */
export function contrasts(tab: Tab): Promise<Contrast[]> {
  return tab.evaluate(() => {
    type Colour = readonly [number, number, number, number]
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Colour>()
    const colour = (css: string): Colour => {
      const found = known.get(css)
      if (found) return found
      if (!canvas) throw new Error('This browser reads no colours.')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      const read = [red, green, blue, alpha / 255] as const
      known.set(css, read)
      return read
    }
    const over = (front: Colour, back: Colour): Colour => [0, 1, 2, 3].map((at) => (at === 3 ? 1 : (front[at] ?? 0) * front[3] + (back[at] ?? 0) * (1 - front[3]))) as unknown as Colour
    const lightness = ([red, green, blue]: Colour) => [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
    const ratio = (one: Colour, other: Colour) => {
      const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const ground = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1]
      const own = colour(getComputedStyle(element).backgroundColor)
      return own[3] === 1 ? own : over(own, ground(element.matches('dialog[open]') ? null : element.parentElement))
    }
    const faintness = (element: Element | null): number => (element ? Number(getComputedStyle(element).opacity) * faintness(element.parentElement) : 1)
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(element).clipPath === 'none'
    const name = (element: Element, words: string) => `${element.tagName.toLowerCase()} "${words.trim().slice(0, 40)}"`
    const kindOf = (element: Element, style: CSSStyleDeclaration): Contrast['kind'] => {
      if (element.closest(':disabled, [aria-disabled="true"]')) return 'text of what cannot be pressed'
      const size = parseFloat(style.fontSize)
      return size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 'large text' : 'text'
    }
    const read = (element: Element, style: CSSStyleDeclaration, words: string, behind = ground(element)): Contrast => {
      const alpha = faintness(element)
      const [red, green, blue, own] = colour(style.color)
      return { what: name(element, words), kind: kindOf(element, style), ratio: ratio(over([red, green, blue, own * alpha], behind), behind) }
    }
    const found: Contrast[] = []
    for (const element of (document.querySelector('dialog[open]') ?? document.body).querySelectorAll('*')) {
      if (!isShown(element) || element.closest('svg, script, style, noscript')) continue
      const style = getComputedStyle(element)
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent).join(' ')
      if (words.trim()) found.push(read(element, style, words))
      for (const pseudo of ['::before', '::after', '::marker', '::placeholder'] as const) {
        const made = getComputedStyle(element, pseudo)
        if (pseudo === '::placeholder' && (!(element instanceof HTMLInputElement) || !element.placeholder)) continue
        if (pseudo === '::marker' && style.display !== 'list-item') continue
        if ((pseudo === '::before' || pseudo === '::after') && /^(none|normal|""|'')$/.test(made.content)) continue
        found.push(read(element, made, `${pseudo} ${words}`, over(colour(made.backgroundColor), ground(element))))
      }
      if (!element.matches('button, .action, .main-action, input:not([type="checkbox"][class], .chips input), select, textarea, a, .chips span') || element.closest(':disabled, [aria-disabled="true"]')) continue
      if (parseFloat(style.borderInlineStartWidth) === 0 || colour(style.borderInlineStartColor)[3] === 0 || Number(style.opacity) === 0) continue
      const behind = ground(element.parentElement)
      // A border may be told from without, or a filled control by its own ground.
      found.push({ what: name(element, element.textContent), kind: 'edge', ratio: Math.max(ratio(over(colour(style.borderInlineStartColor), behind), behind), ratio(ground(element), behind)) })
    }
    return found
  })
}

/** WCAG's higher step for text, its only one for edges; what cannot be pressed is held to nothing there, but is read all the same. */
const least = { 'text': 7, 'large text': 4.5, 'text of what cannot be pressed': 4.5, 'edge': 3 } as const

/** What stands out too little, one line each. */
export async function faint(tab: Tab): Promise<string[]> {
  const all = await contrasts(tab)
  if (all.length === 0) throw new Error('Nothing is shown.')
  return [...new Set(all.filter(({ kind, ratio }) => ratio < least[kind]).map(({ what, kind, ratio }) => `${kind} ${ratio.toFixed(2)}: ${what}`))]
}
