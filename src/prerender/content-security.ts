import { createHash } from 'node:crypto'

/**
 * The policy every page is under: nothing from elsewhere, no script or style that was not built here, and no string that
 * becomes a script. It does not ask for https: every load has the page's own origin, so there is nothing to upgrade, and a
 * guide on a clinic's own network may have no certificate.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[], inlineStyles: readonly string[]): string {
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
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types gentle-hands-worker',
  ].join('; ')
}

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
