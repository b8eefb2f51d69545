import { createHash } from 'node:crypto'

/**
 * The policy of one page: nothing from elsewhere, no script or style that was not built here. It stands in the page
 * itself, so that page and policy are always of one build: no host has to be told a new policy at each deployment,
 * and no reader can be sent a page under the policy of another.
 *
 * It lets no string become a script, and does not ask for https: every load has the page's own origin, so there is nothing to
 * upgrade, and a guide on a clinic's own network may have no certificate.
 */
export function pagePolicy(inlineScripts: readonly string[], inlineStyles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inlineScripts.map(sourceHash).join(' ')}`,
    `style-src 'self' ${inlineStyles.map(sourceHash).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types gentle-hands-worker',
  ].join('; ')
}

/** What a page cannot say about itself, and what holds for the worker too. The same for every build. */
export const hostPolicy = "connect-src 'self'; frame-ancestors 'none'"

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
