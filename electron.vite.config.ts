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
    worker: { format: 'es' },
    build: {
      target: chrome,
      minify: true,
      rolldownOptions: { input: resolve('renderer/index.html') },
    },
  },
})

/** electron-vite prepares for file://, with relative addresses; both our hosts serve from the root of an origin. */
function servedFromTheRoot() {
  return { name: 'served-from-the-root', enforce: 'post' as const, config: () => ({ base: '/' }) }
}
