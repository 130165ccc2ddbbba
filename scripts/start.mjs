/** `npm start`: installs what is missing, then hands over to open.ts on the Node that came with it. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runOnCurrentNode } from './current-node.mjs'
import { ensureInstalled } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

process.exitCode = ensureInstalled(root)
  ? await runOnCurrentNode(root, ['scripts/open.ts', ...process.argv.slice(2)])
  : 1
