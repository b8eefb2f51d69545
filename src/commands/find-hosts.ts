import { existsSync } from 'node:fs'

/** A web server that the README has lines for, as Debian ships it. */
export interface Host {
  readonly name: 'nginx' | 'caddy'
  /** Debian packages that bring it. */
  readonly packages: readonly string[]
  /** All files that must be there for it to run. */
  readonly files: readonly string[]
}

export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export const hosts: readonly Host[] = [
  { name: 'nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'], files: ['/usr/sbin/nginx', brotliModule] },
  { name: 'caddy', packages: ['caddy'], files: ['/usr/bin/caddy'] },
]

export const isInstalled = ({ files }: Host): boolean => files.every((file) => existsSync(file))
