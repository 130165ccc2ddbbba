/**
 * What it is like to type beside a preview, in Electron, on the sample place's poster: `preview-p95-ms`, from the last
 * key to the new page on the screen, goal 150; and `typing-block-ms`, how long a key holds the page up (start of its
 * handler to the next task, median of 30 keys while pages are being made), goal 16.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/preview.ts`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { findElectron, launchByDevTools } from '../e2e/electron/fixtures/launch-shell.ts'
import { AppPage } from '../e2e/pages/app.page.ts'
import { PrintPage } from '../e2e/pages/print.page.ts'

const SINGLE_KEYS = 40
const KEYS_IN_A_ROW = 30
/** A brisk typist: a key every 60 ms, less than a page takes to be made. */
const BETWEEN_KEYS_MS = 60

/** What the page notes of itself; times by `performance.now()`. */
interface Noted {
  keys: number[]
  blocks: number[]
  drawn: number[]
}
declare global {
  interface Window {
    noted: Noted
  }
}

/** Rejects where no Electron is at hand, or nothing is built. */
export async function measurePreview(): Promise<{ 'preview-p95-ms': number; 'typing-block-ms': number }> {
  const executable = findElectron()
  if (!executable) throw new Error('no Electron here: set ELECTRON_OVERRIDE_DIST_PATH to its folder')
  const dataFolder = await mkdtemp(join(tmpdir(), 'preview-'))
  const shell = await launchByDevTools(executable, { dataFolder, words: [resolve('.')] })
  try {
    const { page } = shell
    const app = new AppPage(page)
    await app.lookAtExample()
    await app.go('print')
    await new PrintPage(page).choose('Plakat')
    const line = page.getByLabel('Egen linje')
    await line.focus()
    await page.evaluate(noteKeysAndPages)

    // The first ones bring scripts and fonts.
    for (let i = 0; i < 5; i++) await typeAndSee(page)
    const waits: number[] = []
    for (let i = 0; i < SINGLE_KEYS; i++) waits.push(await typeAndSee(page))

    await line.fill('')
    await page.evaluate(() => {
      window.noted.blocks = []
    })
    await page.keyboard.type('Husk kop og sangbog til alle her'.slice(0, KEYS_IN_A_ROW), {
      delay: BETWEEN_KEYS_MS,
    })
    const { blocks } = await page.evaluate(() => window.noted)
    if (blocks.length < KEYS_IN_A_ROW) throw new Error(`only ${blocks.length} keys came through`)
    return { 'preview-p95-ms': quantile(waits, 0.95), 'typing-block-ms': quantile(blocks, 0.5) }
  } finally {
    await shell.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** Runs in the page. A preview is seen once a canvas of the page was drawn on and the frame after that has come. */
function noteKeysAndPages(): void {
  const noted: Noted = { keys: [], blocks: [], drawn: [] }
  window.noted = noted
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => noted.blocks.push(performance.now() - data)
  addEventListener(
    'keydown',
    () => {
      const now = performance.now()
      noted.keys.push(now)
      port2.postMessage(now)
    },
    { capture: true },
  )
  const { drawImage } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.drawImage = function (
    this: CanvasRenderingContext2D,
    ...args: unknown[]
  ) {
    if (this.canvas.isConnected)
      requestAnimationFrame(() => setTimeout(() => noted.drawn.push(performance.now())))
    return Reflect.apply(drawImage, this, args)
  }
}

/** Milliseconds from one more key to the new page. */
async function typeAndSee(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.noted.keys = []
    window.noted.drawn = []
  })
  await page.keyboard.press('a')
  await page.waitForFunction(() => window.noted.drawn.length > 0)
  return page.evaluate(() => (window.noted.drawn[0] ?? Number.NaN) - (window.noted.keys[0] ?? Number.NaN))
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(await measurePreview()))
    console.log(`${name} ${value.toFixed(2)}`)
}
