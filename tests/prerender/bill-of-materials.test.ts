import { expect, test } from 'vitest'
import { billOfMaterials, packageFolder } from '../../src/prerender/bill-of-materials.ts'

test.for<[string, string | undefined]>([
  ['/home/ann/guide/node_modules/react/index.js', 'node_modules/react'],
  ['/home/ann/guide/node_modules/@remix-run/router/dist/index.js', 'node_modules/@remix-run/router'],
  ['/home/ann/guide/node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0virtual:plan-text', undefined],
  ['/home/ann/guide/src/browser.tsx', undefined],
])('the module %j is of the package %j', ([id, folder]) => {
  expect(packageFolder(id)).toBe(folder)
})

test('who builds with a package that no lock file knows is told, and gets no bill that leaves it out', () => {
  expect(() => billOfMaterials(['node_modules/react'], { '': { version: '1.0.0' } })).toThrow('node_modules/react is in what was built, and not in package-lock.json.')
})
