import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a package's command with this Node, its output shown; rejects where it ends with a fault. */
export async function runBin(script: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  await runProgram(process.execPath, [`${root}node_modules/${script}`, ...words], env)
}

export function runProgram(program: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${[program, ...words].join(' ')} ended with ${code}.`))))
  })
}
