/**
 * All tests, on whatever machine this is. The last line on standard output adds up every runner, and the exit code
 * says the same.
 */
import { dirname } from 'node:path'
import { ensureBuilt } from './build.ts'
import { ensureElectron, ensureScreen, ensureTestBrowser } from './testing/machine.ts'
import { addUp, lastLine, type Outcome, withoutSkipping } from './testing/outcome.ts'
import { runChecks, runPlaywright, runVitest, skipPlaywright } from './testing/runners.ts'

const root = dirname(import.meta.dirname)
const crashed: Outcome = { passed: 0, failed: 1, skipped: 0 }

// In a log, colours are noise.
if (!process.stdout.isTTY && !process.env.FORCE_COLOR) process.env.NO_COLOR = '1'
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

const total = addUp(await runAll())
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0

async function runAll(): Promise<Outcome[]> {
  const outcomes = [await step('checks', () => runChecks(root))]
  const browser = await ensureTestBrowser(root)
  if (browser) process.env.CHROMIUM_PATH = browser
  outcomes.push(await step('unit tests', () => runVitest(root, ['unit'])))
  outcomes.push(await step('browser tests', async () => (browser ? runVitest(root, ['browser']) : crashed)))

  const built = ensureBuilt(root, () => console.log('Building the app.'))
  if (!built) console.log('The app could not be built.')
  outcomes.push(
    await step('web tests', async () => (built && browser ? runPlaywright(root, 'web') : crashed)),
  )
  outcomes.push(await step('Electron tests', async () => (built ? testElectron() : crashed)))
  return outcomes
}

/** Where no Electron can be had its tests are left out, unless one was promised. */
async function testElectron(): Promise<Outcome> {
  const screen = ensureScreen()
  const ready = screen && (await ensureElectron(root))
  const outcome = ready
    ? await runPlaywright(root, 'electron', screen)
    : await skipPlaywright(root, 'electron')
  return process.env.ELECTRON_OVERRIDE_DIST_PATH ? withoutSkipping(outcome) : outcome
}

async function step(name: string, run: () => Promise<Outcome>): Promise<Outcome> {
  const begun = Date.now()
  const outcome = await run()
  console.log(`\n${name}: ${lastLine(outcome)} (${Math.round((Date.now() - begun) / 1000)} s)`)
  return outcome
}
