import type { BrowserContext } from 'playwright-core'

export interface Watched {
  /** What the policy refused, in any document of this reader. */
  readonly refused: readonly string[]
  /** What a console calls an error or a warning, and what nobody caught. */
  readonly complaints: readonly string[]
}

/** Hears all that a policy refuses and all that goes wrong, from the first word of each document on. What is missing on purpose, at `missing`, is no fault. */
export async function watch(reader: BrowserContext, missing = '/no-such-page/'): Promise<Watched> {
  const refused: string[] = []
  const complaints: string[] = []
  await reader.exposeBinding('tellRefused', (_, told: string) => void refused.push(told))
  await reader.addInitScript(() => {
    const { tellRefused } = window as unknown as { tellRefused: (told: string) => void }
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => tellRefused(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`))
  })
  reader.on('console', (message) => {
    const isExpected = message.location().url.includes(missing) || message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text())
  })
  reader.on('weberror', (fault) => void complaints.push(fault.error().message))
  return { refused, complaints }
}
