/** Checks types in each world by its own rules: what runs in the page, in Node, and in the worker. */
import { runBin } from './steps.ts'

for (const project of ['tsconfig.json', 'src/compile/tsconfig.json', 'src/service-worker/tsconfig.json']) {
  await runBin('typescript/bin/tsc', ['-p', project])
}
