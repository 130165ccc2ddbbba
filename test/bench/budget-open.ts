/**
 * How long people wait for the accounts: `budget-open-p95-ms`, goal 200.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/budget-open.ts`.
 *
 * The built app in Electron, with three years of accounts: 3,000 entries and 2,000 receipts. "Sådan står det" is opened
 * from the menu and "Posteringer" from there, each from the click until it is painted; told is the slower of the two.
 */
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { makePlaceData } from '../factories/place-data.ts'
import { inOpenedPlace } from './in-opened-place.ts'
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
export function measureBudgetOpen(): Promise<Waits> {
  const origin = { appVersion: '0.1.0', savedAt: '2026-11-24T10:00' }
  return inOpenedPlace(() => {
    const { rows, receipts } = largeAccounts({ entries: ENTRIES, receipts: RECEIPTS })
    return writePlaceFile(makePlaceData(rows), receipts, origin)
  }, measure)
}

async function measure(page: Page): Promise<Waits> {
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
