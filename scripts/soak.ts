/**
 * `npm run soak [-- --kills N] [--seed S]`: real Electron is killed 300 times in the middle of what it is doing, and
 * nothing it had said is saved may be lost. Each failure is told with where its data lie; the last line adds up.
 *
 * Runs itself anew on a screen of its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { runSoak } from '../test/soak/run-soak.ts'
import { ensureBuilt } from './build.ts'
import { ensureElectron, ensureScreen } from './testing/machine.ts'

const root = dirname(import.meta.dirname)

// The app that is being killed goes with us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

const { values } = parseArgs({
  options: { kills: { type: 'string' }, seed: { type: 'string' }, inside: { type: 'boolean' } },
})
const kills = wholeNumber('kills', values.kills ?? '300')
const seed = wholeNumber('seed', values.seed ?? String(Math.floor(Date.now() / 1000) % 1_000_000))

const screen = ensureScreen()
const executable = screen && (await ensureElectron(root))
if (!screen || !executable || !ensureBuilt(root, () => console.error('Building the app.')))
  process.exitCode = 1
else if (screen.length > 0 && !values.inside) onAScreen(screen)
else await soak(executable)

function onAScreen([program = '', ...words]: string[]): void {
  const again = [
    process.execPath,
    import.meta.filename,
    '--inside',
    '--kills',
    `${kills}`,
    '--seed',
    `${seed}`,
  ]
  process.exitCode = spawnSync(program, [...words, ...again], { cwd: root, stdio: 'inherit' }).status ?? 1
}

async function soak(electron: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'))
  console.log(`seed ${seed}`)
  const begun = performance.now()
  const failed = await runSoak(
    { executable: electron, kills, seed, folder },
    ({ number, moment, wait, complaints }) => {
      if (complaints.length > 0) console.log(`✗ kill ${number}, ${wait} ms into ${moment}; see ${folder}`)
      for (const complaint of complaints) console.log(`  ${complaint}`)
      if (number % 25 === 24) console.error(`${number + 1} kills, ${secondsSince(begun)} s`)
    },
  )
  console.log(`${kills - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 1000)
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  console.error(`--${name} takes a whole number, not "${text}"`)
  process.exit(2)
}
