import { existsSync } from 'node:fs'

/** What the tests try where it is installed: by the package that brings it on Debian, the file by which one sees that it is there. */
export const packageFiles = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
} as const
export type DebianPackage = keyof typeof packageFiles

/** Object.keys forgets what the keys are. */
export const debianPackages = Object.keys(packageFiles) as readonly DebianPackage[]

/** Those of these packages that are not there. */
export function missingPackages(names: readonly DebianPackage[]): readonly DebianPackage[] {
  return names.filter((name) => !existsSync(packageFiles[name]))
}
