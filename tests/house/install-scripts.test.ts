/** Holds the list of packages that would run a program of their own when they are installed: each is named in package.json, and none may. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../places.ts'

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const locked: Readonly<Record<string, { readonly hasInstallScript?: boolean }>> = read('package-lock.json').packages
const decided: Readonly<Record<string, boolean>> = read('package.json').allowScripts

/**
 * Why each is decided as it is. fsevents is for macOS alone, and brings what it needs ready made; the lock file does not tell of
 * its script, and here it is not installed.
 */
const reasons: Readonly<Record<string, string>> = { fsevents: 'optional, for macOS; its script builds what the package already holds' }

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Whether npm would run something of it: a script by one of three names, or what compiles a binding.gyp without being asked. */
function hasScript(folder: string): boolean {
  if (locked[folder]?.hasInstallScript) return true
  if (!existsSync(join(root, folder, 'package.json'))) return false
  const { scripts = {} } = read(join(folder, 'package.json'))
  return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || existsSync(join(root, folder, 'binding.gyp'))
}

test('whoever installs this runs no program of a package that is not named, with the reason why it may', () => {
  const packages = Object.keys(locked).filter((folder) => folder !== '')
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(hasScript).map(nameOf).filter((name) => !(name in decided))).toEqual([])
  expect(Object.keys(decided).filter((name) => !reasons[name] || !packages.some((folder) => nameOf(folder) === name))).toEqual([])
})

test('where npm is too old to ask that list, it runs none at all', () => {
  expect(Object.values(decided)).not.toContain(true)
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
