/**
 * Runs one of the commands beside this file, on a fresh machine as on any other: under Node 24 from npm where this
 * Node cannot run TypeScript itself, and with the packages of the lock file installed. Plain JavaScript for Node
 * 20.19, with nothing but what Node brings.
 *
 *   node src/commands/on-new-node.mjs test
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const device = `${process.platform}-${process.arch}`.replace('win32', 'win')
/** The package for this device, where npm has one. The one that is called `node` brings it by a script at install, and .npmrc lets none run. */
const newNode = ['linux-x64', 'linux-arm64', 'win-x64'].includes(device) && `node-${device}@24.21.0`
const root = fileURLToPath(new URL('../..', import.meta.url))
const lockFile = `${root}/package-lock.json`
const installedLock = `${root}/node_modules/.gentle-hands-lock.json`
const [command, ...rest] = process.argv.slice(2)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
// From 22.18 on, Node runs TypeScript; the test runner and the router ask for 22.22.
const isNew = major > 22 ? major !== 23 : major === 22 && minor >= 22

if (isNew) {
  install()
  run('node', ['--disable-warning=ExperimentalWarning', `${root}/src/commands/${command}.ts`, ...rest])
} else if (!newNode || process.env.GENTLE_HANDS_NODE) {
  stop(`This is Node ${process.versions.node}${newNode ? `, although ${newNode} was asked for` : ''}. Install Node 24 and try again.`)
} else {
  const self = JSON.stringify(fileURLToPath(import.meta.url))
  const words = [command, ...rest].map((word) => JSON.stringify(word)).join(' ')
  run('npx', ['--yes', '-p', newNode, '-c', `node ${self} ${words}`], { GENTLE_HANDS_NODE: newNode })
}

/** Installs exactly what the lock file says, unless that is what is there. */
function install() {
  if (existsSync(installedLock) && readFileSync(installedLock, 'utf8') === readFileSync(lockFile, 'utf8')) return
  console.log('Installing packages…')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  copyFileSync(lockFile, installedLock)
}

function run(program, words, env = {}) {
  const windows = process.platform === 'win32'
  const { status, error } = spawnSync(program, words, { cwd: root, stdio: 'inherit', shell: windows, env: { ...process.env, ...env } })
  if (error) stop(`${program} could not be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
