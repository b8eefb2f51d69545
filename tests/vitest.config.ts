import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from '../src/compile/content-plugin.ts'

/** The worlds that tests run in. Each folder mirrors what it tests; `built` and `browser` first build the guide. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [contentPlugin(), react()],
  test: {
    // All cores: by itself Vitest leaves one free, and on two that is half.
    maxWorkers: '100%',
    reporters: ['default', './tests/plain-count-reporter.ts'],
    projects: [
      // Nothing outlives a unit's test, so all files share one world, and load what they test once.
      { extends: true, test: { name: 'unit', environment: 'node', isolate: false, testTimeout: 30_000, include: ['tests/{compile,bench,guide,find,offline,service-worker,serve,drawing,prerender,session,present,plan,house,commands}/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', testTimeout: 30_000, include: ['tests/{pages,reader,hands-free,hand-over}/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'], globalSetup: './tests/build-guides.ts', testTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', environment: 'node', include: ['tests/browser/**/*.test.ts'], globalSetup: './tests/build-guides.ts', testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 2 } },
      { extends: true, test: { name: 'hosts', environment: 'node', include: ['tests/hosts/**/*.test.ts'], globalSetup: ['./tests/build-guides.ts', './tests/hosts/prepare.ts'], testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 2 } },
      { extends: true, test: { name: 'engines', environment: 'node', include: ['tests/engines/**/*.test.ts'], globalSetup: ['./tests/build-guides.ts', './tests/engines/engines.ts'], testTimeout: 180_000, hookTimeout: 120_000 } },
    ],
  },
})
