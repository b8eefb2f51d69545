/** What a page shows of which deployment, and what is wrong with that. The marks are those of deployments.ts. */
import type { BrowserContext, Page as Tab } from 'playwright-core'
import type { Deployment } from './deployments.ts'

export interface Shown {
  readonly heading: string
  /** The lead of the page, out of its data; and what its HTML said of itself, which no script touches. */
  readonly lead: string | undefined
  readonly html: string | undefined
  /** The honest line: out of the HTML at first, then the script's. */
  readonly script: number
  readonly isAlive: boolean
  /** Whether what stands there is what the address asks for, or is still the page before it. */
  readonly isThere: boolean
}

/** In the page: what is to be seen there. */
function shownHere(): Shown {
  const { edition, alive } = document.documentElement.dataset
  const heading = document.querySelector('h1')
  const lead = /^Edition \d+ of (\S+)\. /.exec(document.querySelector('main .lead')?.textContent ?? '')
  return {
    heading: heading?.checkVisibility() ? heading.innerText.trim() : '',
    lead: lead?.[0],
    html: edition,
    script: Number([...document.querySelectorAll('footer p')].flatMap((line) => /^Script (\d+)\./.exec(line.textContent ?? '') ?? [])[1]),
    isAlive: alive !== undefined,
    isThere: lead?.[1] === undefined || [location.pathname, '/404.html'].includes(lead[1]),
  }
}

export const shownIn = (tab: Tab): Promise<Shown> => tab.evaluate(shownHere)

/** Tells of each change in what any tab shows, however short. */
export async function watchShown(reader: BrowserContext, onShown: (shown: Shown) => void): Promise<void> {
  await reader.exposeBinding('tellShown', (_, shown: Shown) => onShown(shown))
  await reader.addInitScript(`
    let told
    const shownHere = ${shownHere}
    const tell = () => {
      if (document.readyState === 'loading') return
      const now = shownHere()
      const text = JSON.stringify(now)
      if (text !== told) tellShown(now)
      told = text
    }
    new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true })
    document.addEventListener('readystatechange', tell)
  `)
}

/** Why this is no page of one deployment; undefined where it is. `one` is the deployment that it must be of, where that is known. */
export function mixedUp({ heading, lead, html, script }: Shown, deployments: readonly Deployment[]): string | undefined {
  if (heading === '') return 'a page without its heading'
  if (heading === 'Gentle Hands') return 'a page that could not be loaded'
  const [of, ofHtml] = [markIn(lead), markIn(html)]
  if (!deployments.some((deployment) => deployment.script === script && (!of || deployment.marks.get(of.page) === of.number))) return `script ${script} with "${lead}"`
  if (of && ofHtml?.page === of.page && ofHtml.number !== of.number) return `HTML "${html}" with "${lead}"`
  return undefined
}

function markIn(text: string | undefined): { number: number; page: string } | undefined {
  const [, number, page] = /^Edition (\d+) of \/(\S*)\./.exec(text ?? '') ?? []
  return page === undefined ? undefined : { number: Number(number), page }
}
