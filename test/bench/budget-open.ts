/**
 * How long people wait for the accounts: `budget-open-p95-ms`, goal 200.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/budget-open.ts`.
 *
 * The built app in Electron, with three years of accounts: 3,000 entries and 2,000 receipts. "Sådan står det" is opened
 * from the menu and "Posteringer" from there, each from the click until it is painted; told is the slower of the two.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { findElectron, launchByDevTools } from '../e2e/electron/fixtures/launch-shell.ts'
import { makePlaceData } from '../factories/place-data.ts'
import { largeAccounts } from './large-accounts.ts'

const ENTRIES = 3000
const RECEIPTS = 2000
const OPENINGS = 25
/** The first time the code of a screen is read as well: that is `start`'s to tell. */
const WARM_UP = 2

/** Milliseconds of both screens, in the order they were opened. */
interface Waits {
  readonly overview: number[]
  readonly entries: number[]
}

/** Rejects where no Electron is at hand, or nothing is built. */
export async function measureBudgetOpen(): Promise<Waits> {
  const executable = findElectron()
  if (!executable) throw new Error('no Electron here: set ELECTRON_OVERRIDE_DIST_PATH to its folder')
  const folder = await mkdtemp(join(tmpdir(), 'budget-open-'))
  try {
    const file = join(folder, 'place.moedested')
    const { rows, receipts } = largeAccounts({ entries: ENTRIES, receipts: RECEIPTS })
    const origin = { appVersion: '0.1.0', savedAt: '2026-11-24T10:00' }
    await writeFile(file, writePlaceFile(makePlaceData(rows), receipts, origin))
    const shell = await launchByDevTools(executable, {
      dataFolder: join(folder, 'data'),
      words: [resolve('.'), file],
    })
    try {
      return await measure(shell.page)
    } finally {
      await shell.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(page: Page): Promise<Waits> {
  page.setDefaultTimeout(300_000)
  await page.getByRole('dialog').getByRole('button', { name: 'Brug denne kopi' }).click()
  await page.getByRole('heading', { name: 'Denne uge' }).waitFor()
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const waits: Waits = { overview: [], entries: [] }
  for (let opening = -WARM_UP; opening < OPENINGS; opening++) {
    const overview = await clickUntilPainted(link('Regnskab'), /^Sådan står det i/, 'main li', 3)
    const entries = await clickUntilPainted(link('Posteringer'), /^Posteringer i/, 'main tbody tr', 40)
    if (opening >= 0) {
      waits.overview.push(overview)
      waits.entries.push(entries)
    }
    await link('Overblik').click()
    await page.getByRole('heading', { name: 'Denne uge' }).waitFor()
  }
  return waits
}

/** Milliseconds from the click until the screen of that heading, with so much on it, has been painted. */
async function clickUntilPainted(
  target: Locator,
  heading: RegExp,
  filledBy: string,
  least: number,
): Promise<number> {
  await target.waitFor()
  return target.evaluate(
    async (element, { source, parts, least }) => {
      const isThere = () =>
        new RegExp(source).test(document.querySelector('main h1')?.textContent ?? '') &&
        document.querySelectorAll(parts).length >= least
      const shown = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return
          observer.disconnect()
          done()
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
      const start = performance.now()
      ;(element as HTMLElement).click()
      await shown
      // The next frame, and the first thing after it: what was drawn stands on the screen.
      await new Promise((next) => requestAnimationFrame(next))
      await new Promise<void>((next) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => next()
        port2.postMessage(undefined)
      })
      return performance.now() - start
    },
    { source: heading.source, parts: filledBy, least },
  )
}

function p95(waits: readonly number[]): number {
  return waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1] ?? Number.NaN
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { overview, entries } = await measureBudgetOpen()
  console.error(`overview ${p95(overview).toFixed(1)}, entries ${p95(entries).toFixed(1)}`)
  console.log(`budget-open-p95-ms ${Math.max(p95(overview), p95(entries)).toFixed(1)}`)
}
