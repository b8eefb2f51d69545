/** `npm run build`: the whole guide, as plain files in dist/. */
import { runBin } from './steps.ts'

await runBin('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...process.argv.slice(2)])
