/**
 * `npm run package [-- words for electron-builder]`: the app as this system installs it, in dist/. With a lent
 * Electron (ELECTRON_OVERRIDE_DIST_PATH) it makes the plain folder of it, which needs no downloads.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { ensureBuilt } from './build.ts'

const root = dirname(import.meta.dirname)
const lent = process.env.ELECTRON_OVERRIDE_DIST_PATH
const words = [
  '--publish',
  'never',
  ...(lent ? ['--dir', `-c.electronDist=${lent}`] : []),
  ...process.argv.slice(2),
]

if (ensureBuilt(root, () => console.log('Building the app.'))) {
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const { status } = spawnSync(process.execPath, [builder, ...words], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  process.exitCode = 1
}
