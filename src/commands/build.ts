/** `npm run build`: the whole guide, as plain files in dist/, each text also compressed. */
import { resolve } from 'node:path'
import { precompress } from '../serve/precompress.ts'
import { root, runBin } from './steps.ts'

await runBin('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...process.argv.slice(2)])
await precompress(resolve(root, process.env['OUT_DIR'] ?? 'dist'))
