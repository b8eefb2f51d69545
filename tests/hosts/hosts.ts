import { missingPackages, type DebianPackage } from '../../src/commands/debian-packages.ts'

/** The web servers that the README has lines for, as Debian ships them. */
export const hosts = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] } as const satisfies Readonly<Record<string, readonly DebianPackage[]>>
export type HostName = keyof typeof hosts

export const isInstalled = (name: HostName): boolean => missingPackages(hosts[name]).length === 0
