/**
 * `npm test`: types, content, what is known of the packages that ship, and every test, in a real browser too, which is installed where
 * none is found. Firefox, WebKit, nginx and Caddy are tested where they are installed; INSTALL=all installs them first, on Debian as root.
 */
import { debianPackages, missingPackages } from './debian-packages.ts'
import { findChromium } from './find-chromium.ts'
import { runBin, runProgram } from './steps.ts'

const mayInstall = process.platform === 'linux' && process.getuid?.() === 0

await import('./check-types.ts')
await import('./check-content.ts')
await import('./audit.ts')
if (process.exitCode) process.exit()
if (!(await findChromium())) await installChromium()
if (process.env['INSTALL'] === 'all') await installOthers()
await runBin('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)])

/** On Debian as root from its packages; elsewhere the browser that Playwright brings. */
async function installChromium(): Promise<void> {
  console.log('No Chromium was found. Installing one for the tests…')
  if (mayInstall) await installPackages(['chromium'])
  else await runBin('playwright-core/cli.js', ['install', 'chromium'])
}

/** Without them the guide is tested in Chromium and on its own host alone, and the tests say so. */
async function installOthers(): Promise<void> {
  const missing = missingPackages(debianPackages)
  if (missing.length === 0) return
  try {
    if (!mayInstall) throw new Error('Only root can install them, on Debian.')
    await installPackages(missing)
  } catch (fault) {
    console.log(`${missing.join(', ')} could not be installed. ${fault instanceof Error ? fault.message : fault}`)
  }
}

async function installPackages(names: readonly string[]): Promise<void> {
  await runProgram('apt-get', ['update', '-qq'])
  await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names])
}
