import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest runtime the built app must run on: Electron 33, which the tests have.
const node = 'node20.18'
const chrome = 'chrome130'

/**
 * Everything is bundled into main and preload, so that the packaged app carries no node_modules.
 * The renderer's build is served by two hosts: the shell under app://, and `npm start` on 127.0.0.1.
 */
export default defineConfig({
  main: {
    // fflate's build for Node makes itself a `require`, and so does electron-vite, under the same name.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: resolve('electron/main/index.ts') },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: resolve('electron/preload/index.ts'),
        // A sandboxed preload is one CommonJS file, whatever package.json says of the rest.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('renderer'),
    plugins: [react(), servedFromTheRoot()],
    worker: { format: 'es', plugins: () => [workbooksPackedAtOnce()] },
    build: {
      target: chrome,
      minify: true,
      // In kB. Files come from this machine, not over a network.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: resolve('renderer/index.html'),
        output: {
          codeSplitting: {
            // One file for all that the entry imports without `import()`. It is fetched at every start as it is; left
            // alone, it comes in some thirty files, and each is a question to the shell.
            groups: [{ name: 'first-screen', tags: ['$initial'] }],
          },
        },
      },
    },
  },
})

/** electron-vite prepares for file://, with relative addresses; both our hosts serve from the root of an origin. */
function servedFromTheRoot() {
  return { name: 'served-from-the-root', enforce: 'post' as const, config: () => ({ base: '/' }) }
}

/**
 * write-excel-file has a table of more than 160 kB packed by workers that fflate starts from `blob:` addresses, which the
 * page's Content Security Policy refuses. Whoever writes a workbook here is in a worker already.
 */
function workbooksPackedAtOnce() {
  return {
    name: 'workbooks-packed-at-once',
    load(id: string) {
      if (!/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/.test(id)) return undefined
      return "import { zipSync } from 'fflate'\nexport default async (files) => zipSync(files).buffer"
    },
  }
}
