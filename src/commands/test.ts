/**
 * `npm test`: types, content, and every test, in a real browser too, which is installed where none is found. Firefox and
 * WebKit are tested where they are installed; ENGINES=all installs them first, on Debian as root.
 */
import { missingPackages } from './engine-programs.ts'
import { findChromium } from './find-chromium.ts'
import { runBin, runProgram } from './steps.ts'

const mayInstall = process.platform === 'linux' && process.getuid?.() === 0

await import('./check-types.ts')
await import('./check-content.ts')
if (process.exitCode) process.exit()
if (!(await findChromium())) await installChromium()
if (process.env['ENGINES'] === 'all') await installOtherEngines()
await runBin('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)])

/** On Debian as root from its packages; elsewhere the browser that Playwright brings. */
async function installChromium(): Promise<void> {
  console.log('No Chromium was found. Installing one for the tests…')
  if (mayInstall) await installPackages(['chromium'])
  else await runBin('playwright-core/cli.js', ['install', 'chromium'])
}

/** Without them the guide is tested in Chromium alone, and the tests say so. */
async function installOtherEngines(): Promise<void> {
  const missing = await missingPackages(['firefox-esr', 'webkit2gtk-driver', 'xvfb'])
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
