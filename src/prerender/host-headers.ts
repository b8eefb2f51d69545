import type { Page } from '../guide/page.ts'
import { packName } from '../offline/page-pack.ts'
import { hostPolicy } from './content-security.ts'

/** What a page could ask of a device, and the guide never does. It uses sound, the screen lock, the full screen, sharing and writing to the clipboard. */
const unused = [
  'accelerometer', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid',
  'identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment', 'picture-in-picture',
  'publickey-credentials-create', 'publickey-credentials-get', 'serial', 'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking',
]

/**
 * Opener and embedder policy together put the guide into a process of its own, also on phones with too little memory to part all
 * sites: what a reader keeps is out of reach of other sites' scripts. No site learns from a referrer what its visitor was reading.
 * That the guide is to be had by https alone is for its host to say, which knows its domain (Strict-Transport-Security).
 */
const security = {
  'Content-Security-Policy': hostPolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * The headers a host sends, in the form that static hosts read from a file called _headers. No two rules give
 * one header to one address, as hosts differ in what they make of that.
 */
export function hostHeaders(base: string, pages: readonly Page[]): string {
  const folders = new Set(pages.map(({ path }) => path.replace(/^\/([^/]+)\/.*$/, '/$1/*')))
  const fresh = [...folders, '/404.json', '/pages.json', `/${packName}`, '/manifest.webmanifest', '/sbom.json', '/sw.js', '/icons/*']
  return [
    rule(`${base}*`, security),
    ...fresh.map((path) => rule(base + path.slice(1), { 'Cache-Control': 'no-cache' })),
    rule(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n')
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`
}
