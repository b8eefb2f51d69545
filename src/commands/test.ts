/**
 * `npm test`: types, content, what is known of the packages that ship, and every test, in a real browser too, which is
 * installed where none is found. With HOSTS=all, as root on Debian, also the web servers that the README has lines for; without, those
 * that are there are tried.
 */
import { findChromium } from './find-chromium.ts'
import { hosts, isInstalled } from './find-hosts.ts'
import { runBin, runProgram } from './steps.ts'

await import('./check-types.ts')
await import('./check-content.ts')
await import('./audit.ts')
if (process.exitCode) process.exit()
if (!(await findChromium())) await installChromium()
if (process.env['HOSTS'] === 'all') await installPackages(hosts.filter((host) => !isInstalled(host)).flatMap(({ packages }) => packages))
await runBin('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)])

/** On Debian as root from its packages; elsewhere the browser that Playwright brings. */
async function installChromium(): Promise<void> {
  console.log('No Chromium was found. Installing one for the tests…')
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await installPackages(['chromium'])
  } else {
    await runBin('playwright-core/cli.js', ['install', 'chromium'])
  }
}

async function installPackages(packages: readonly string[]): Promise<void> {
  if (packages.length === 0) return
  await runProgram('apt-get', ['update', '-qq'])
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
}
