/** `npm run dev`: the guide while it is being written; an edit shows at once. */
import { runBin } from './steps.ts'

await runBin('vite/bin/vite.js', process.argv.slice(2))
