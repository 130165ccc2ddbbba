/**
 * `npm run bench`: a line `NAME VALUE` for each measure, on standard output. Every benchmark runs in a process of
 * its own, one after the other, so that none warms or slows another.
 */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { ensureBuilt } from './build.ts'
import { ensureElectron, ensureScreen } from './testing/machine.ts'

const root = dirname(import.meta.dirname)

const measured = (await benchmarks()).map(measure)
process.exitCode = measured.includes(false) ? 1 : 0

/** Those that look at the app need it built, a screen and Electron, and are last. */
async function benchmarks(): Promise<string[][]> {
  const node = process.execPath
  const documents = [node, 'test/bench/week-document.ts']
  const posters = [node, 'test/bench/poster-document.ts']
  const dates = [node, 'test/bench/expand.ts']
  const clashes = [node, 'test/bench/clash.ts']
  const screen = ensureScreen()
  const ready =
    screen && (await ensureElectron(root)) && ensureBuilt(root, () => console.error('Building the app.'))
  const shown = ['month-view', 'budget-open', 'preview', 'start', 'commit', 'snapshot', 'pack'].map(
    (name) => `test/bench/${name}.ts`,
  )
  const screens = shown.map((file) => (ready ? [...screen, node, file] : []))
  return [documents, posters, dates, clashes, ...screens]
}

function measure([command, ...words]: string[]): boolean {
  if (!command) return false
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
