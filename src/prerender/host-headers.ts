import type { Page } from '../guide/page.ts'
import { packName } from '../offline/page-pack.ts'
import { hostPolicy } from './content-security.ts'

const security = {
  'Content-Security-Policy': hostPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * The headers a host sends, in the form that static hosts read from a file called _headers. No two rules give
 * one header to one address, as hosts differ in what they make of that.
 */
export function hostHeaders(base: string, pages: readonly Page[]): string {
  const folders = new Set(pages.map(({ path }) => path.replace(/^\/([^/]+)\/.*$/, '/$1/*')))
  const fresh = [...folders, '/404.json', '/pages.json', `/${packName}`, '/manifest.webmanifest', '/sw.js', '/icons/*']
  return [
    rule(`${base}*`, security),
    ...fresh.map((path) => rule(base + path.slice(1), { 'Cache-Control': 'no-cache' })),
    rule(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n')
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`
}
