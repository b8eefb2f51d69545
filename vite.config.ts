import react from '@vitejs/plugin-react'
import { Features } from 'lightningcss'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/compile/content-plugin.ts'
import { billPlugin } from './src/prerender/bill-plugin.ts'
import { prerenderPlugin } from './src/prerender/prerender-plugin.ts'
import { workerPlugin } from './src/prerender/worker-plugin.ts'

// What es2022 stands for in Vite: a page's styles are cut out of what Vite wrote for these, and must stay so.
const targets = { chrome: 94 << 16, firefox: 93 << 16, safari: (16 << 16) | (4 << 8), ios_saf: (16 << 16) | (4 << 8) }

/** The scripts that are cut by hand; each takes along what it stands on, unless one before it has that. Sizes in bytes. */
const groups = [
  // No change of ours alters its name.
  { name: 'react', test: /node_modules\/react\// },
  // All that a page needs to come alive, however many later parts stand on it.
  { name: 'start', test: /src\/browser\.tsx$/ },
  // Also for parts that do not draw: they must not hang on the engine.
  { name: 'drawing-text', test: /virtual:drawing-text/ },
  { name: 'engine', test: /src\/drawing\/engine\.ts$/ },
  // Or the bundler would cut it into twenty scraps, each a journey over the line.
  { name: 'shared', minShareCount: 2, maxModuleSize: 1500, test: /src\/(?!service-worker)/ },
]

// In the order of the flow: content, pages, what they hold of others, finished files, and last the worker that keeps them.
export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [contentPlugin(), react(), billPlugin(), prerenderPlugin(), workerPlugin()],
  define: { 'import.meta.env.KILL_SWITCH': JSON.stringify(process.env['KILL_SWITCH'] !== undefined) },
  css: { modules: { generateScopedName: '[local]-[hash:base64:3]' }, lightningcss: { exclude: Features.LightDark, targets } },
  // What a part stands on is not listed beside it: that list is half a kilobyte for everybody, and the offline copy has all of it.
  build: { rolldownOptions: { output: { codeSplitting: { groups } } }, outDir: process.env['OUT_DIR'] ?? 'dist', cssCodeSplit: false, modulePreload: { polyfill: false, resolveDependencies: () => [] }, target: 'es2022' },
})
