/** `npm test`: types, content, what is known of the packages that ship, and every test, in a real browser too, which is installed where none is found. */
import { findChromium } from './find-chromium.ts'
import { runBin, runProgram } from './steps.ts'

await import('./check-types.ts')
await import('./check-content.ts')
await import('./audit.ts')
if (process.exitCode) process.exit()
if (!(await findChromium())) await installChromium()
await runBin('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)])

/** On Debian as root from its packages; elsewhere the browser that Playwright brings. */
async function installChromium(): Promise<void> {
  console.log('No Chromium was found. Installing one for the tests…')
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    await runProgram('apt-get', ['update', '-qq'])
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  } else {
    await runBin('playwright-core/cli.js', ['install', 'chromium'])
  }
}
