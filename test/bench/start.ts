/**
 * How long people wait for the app: `start-vs-empty`, goal 1.6, and `start-js-kb`, goal 400.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/start.ts`.
 *
 * The built app, with the sample place in it, against an Electron that shows an empty window, both warm and turn by
 * turn; each from the start of its process until the last of its first screen is painted, by Chromium's own account.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { findElectron, launchByDevTools, type RunningShell } from '../e2e/electron/fixtures/launch-shell.ts'
import { AppPage } from '../e2e/pages/app.page.ts'

const RUNS = 11

/** An Electron app of nothing but a window, as one would begin one. */
const emptyMain = `
const { app, BrowserWindow } = require('electron')
app.on('window-all-closed', () => app.quit())
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<title>Empty</title><h1>Empty</h1>'))
`

/** Rejects where no Electron is at hand, or nothing is built. */
export async function measureStart(): Promise<{ 'start-vs-empty': number; 'start-js-kb': number }> {
  const executable = findElectron()
  if (!executable) throw new Error('no Electron here: set ELECTRON_OVERRIDE_DIST_PATH to its folder')
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  try {
    const launch = (name: string, app: string) =>
      launchByDevTools(executable, { dataFolder: join(folder, `${name}-data`), words: [app] })
    const launchEmpty = async () => launch('empty', join(folder, 'empty'))
    const launchApp = async () => launch('app', resolve('.'))
    await makeEmptyApp(join(folder, 'empty'))

    await warmUp(launchEmpty, async () => {})
    await warmUp(launchApp, (page) => new AppPage(page).lookAtExample())

    const waits = { empty: [] as number[], app: [] as number[] }
    let scripts: string[] = []
    for (let run = 0; run < RUNS; run++) {
      waits.empty.push((await start(launchEmpty)).milliseconds)
      const app = await start(launchApp)
      waits.app.push(app.milliseconds)
      scripts = app.scripts
    }
    return {
      'start-vs-empty': median(waits.app) / median(waits.empty),
      'start-js-kb': await gzippedKilobytes(scripts),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeEmptyApp(folder: string): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "name": "empty", "main": "main.js" }')
  await writeFile(join(folder, 'main.js'), emptyMain)
}

/** Twice, since Chromium keeps compiled script from the second time on. */
async function warmUp(
  launch: () => Promise<RunningShell>,
  first: (page: Page) => Promise<void>,
): Promise<void> {
  for (const prepare of [first, async () => {}]) {
    const shell = await launch()
    await shell.page.locator('h1').waitFor()
    await prepare(shell.page)
    await shell.close()
  }
}

/** How long one start took, and the script files it had loaded by then, relative to the built page. */
async function start(
  launch: () => Promise<RunningShell>,
): Promise<{ milliseconds: number; scripts: string[] }> {
  const shell = await launch()
  await shell.page.locator('h1').waitFor()
  const paintedAt = await firstScreenPainted(shell.page)
  const scripts = await loadedScripts(shell.page)
  await shell.close()
  return { milliseconds: paintedAt - shell.startedAt, scripts }
}

/**
 * When the last of the first screen was painted, on the clock of `startedAt`: of Chromium's "largest contentful
 * paint", of which each entry is a paint that showed more than the ones before, the last.
 */
function firstScreenPainted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const paints: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => paints.push(...list.getEntries()))
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
    // Until nothing new has been painted for a while.
    for (let seen = -1; seen < paints.length || seen < 1; ) {
      seen = paints.length
      await new Promise((next) => setTimeout(next, 400))
    }
    return performance.timeOrigin + (paints.at(-1)?.startTime ?? Number.NaN)
  })
}

async function loadedScripts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('app:')) scripts.add(new URL(url).pathname)
  })
  // Tells of every script there is before it answers.
  await session.send('Debugger.enable')
  await session.detach()
  return [...scripts]
}

async function gzippedKilobytes(scripts: readonly string[]): Promise<number> {
  if (scripts.length === 0) throw new Error('the app told of no script it had loaded')
  const files = await Promise.all(scripts.map((path) => readFile(join('out/renderer', path))))
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1024
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(await measureStart())) console.log(`${name} ${value.toFixed(2)}`)
}
