/** `npm test`: installs what is missing, then hands over to run-tests.ts on the Node that came with it. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runOnCurrentNode } from './current-node.mjs'
import { ensureInstalled } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

if (ensureInstalled(root)) {
  process.exitCode = await runOnCurrentNode(root, ['scripts/run-tests.ts'])
} else {
  // Whoever counts on the last line gets it in any case.
  console.log('0 passed, 1 failed, 0 skipped')
  process.exitCode = 1
}
