import { missingPackages } from '../../src/commands/debian-packages.ts'
import { chromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import { firefox } from './firefox.ts'
import { webkit } from './webkit.ts'

const engines: readonly Engine[] = [chromium, firefox, webkit]

/** The engines that the tests run in: all that are there. One that is there and does not start is a failure. */
export function installedEngines(): readonly Engine[] {
  return engines.filter(({ packages }) => missingPackages(packages).length === 0)
}

/** Says once, before the tests, which were not run and what to type for it. */
export default function sayWhatIsMissing(): void {
  const installed = installedEngines()
  for (const { name, packages } of engines.filter((engine) => !installed.includes(engine))) {
    console.log(`${name} is not installed: its tests were not run. Install: apt-get install ${packages.join(' ')}`)
  }
}
