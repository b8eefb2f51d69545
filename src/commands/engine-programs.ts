import { access } from 'node:fs/promises'

/** What drives Firefox and WebKit, by the package that brings it on Debian. */
export const enginePrograms = { 'firefox-esr': '/usr/bin/firefox-esr', 'webkit2gtk-driver': '/usr/bin/WebKitWebDriver', xvfb: '/usr/bin/Xvfb' } as const
export type EnginePackage = keyof typeof enginePrograms

/** Those of these packages whose program is not there. */
export async function missingPackages(names: readonly EnginePackage[]): Promise<readonly EnginePackage[]> {
  const found = await Promise.all(names.map((name) => access(enginePrograms[name]).then(() => [], () => [name])))
  return found.flat()
}
