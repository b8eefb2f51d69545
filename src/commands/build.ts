/** `npm run build`: the whole guide, as plain files in dist/, each text also compressed. Fails where it weighs more than it may. */
import { resolve } from 'node:path'
import { overweight } from '../bench/size-budget.ts'
import { precompress } from '../serve/precompress.ts'
import { root, runBin } from './steps.ts'

const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist')
await runBin('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...process.argv.slice(2)])
await precompress(dist)
const heavy = await overweight(dist)
if (heavy.length > 0) {
  console.error(['The guide is too heavy.', ...heavy, 'Make it lighter, or bring it on demand. The budget stands in src/bench/size-budget.ts.'].join('\n'))
  process.exitCode = 1
}
