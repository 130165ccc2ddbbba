/**
 * How long people wait until what they changed is on the disk: `commit-p95-ms`, goal 30.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/commit.ts`.
 *
 * The built app in Electron, with a place of 500 activities; 200 changes of a single row, typed into the date table, one
 * after the other. Each is measured in the page, from leaving the field until Chromium says that the transaction with
 * the row and its journal entry is complete, by "strict" durability: what the notice waits for. What is drawn afterwards
 * is not in it.
 */
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { AppPage } from '../e2e/pages/app.page.ts'
import { inLargePlace } from './large-place.ts'

const CHANGES = 200
const WARM_UP = 10

declare global {
  interface Window {
    /** Milliseconds of each commit so far. */
    commits: number[]
  }
}

/** Rejects where no Electron is at hand, or nothing is built. */
export function measureCommit(): Promise<number> {
  return inLargePlace(0, async (page) => {
    await new AppPage(page).go('activities')
    await page.getByRole('button', { name: 'Aktivitet 0', exact: true }).click()
    await page.locator('textarea[data-row="0"][data-column="0"]').waitFor()
    await timeCommits(page)
    for (let n = 0; n < WARM_UP + CHANGES; n++) await changeCell(page, n)
    const waits = (await page.evaluate(() => window.commits)).slice(WARM_UP)
    if (waits.length !== CHANGES) throw new Error(`${waits.length} commits for ${CHANGES} changes`)
    return waits.toSorted((a, b) => a - b)[Math.ceil(CHANGES * 0.95) - 1] ?? Number.NaN
  })
}

/** From now on the page notes how long each commit takes. */
async function timeCommits(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.commits = []
    let left = 0
    addEventListener('focusout', () => (left = performance.now()), { capture: true })
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...given) {
      // Dexie keeps its hold on what opens transactions, so they are met when the journal is written.
      if (this.name === 'journal') {
        if (this.transaction.durability !== 'strict') throw new Error('not on the disk when it is complete')
        this.transaction.addEventListener('complete', () => window.commits.push(performance.now() - left))
      }
      return add.apply(this, given)
    }
  })
}

/** Another text in the n-th cell, row by row and column by column; then the page has drawn it and is at rest. */
async function changeCell(page: Page, n: number): Promise<void> {
  const [row, column] = [n % 40, Math.floor(n / 40) % 4]
  const cell = page.locator(`textarea[data-row="${row}"][data-column="${column}"]`)
  await cell.fill(`Gang ${n}`)
  await cell.evaluate(
    (field, count) =>
      new Promise<void>((done) => {
        const atRest = () => requestIdleCallback(() => (window.commits.length > count ? done() : atRest()))
        ;(field as HTMLElement).blur()
        atRest()
      }),
    n,
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`commit-p95-ms ${(await measureCommit()).toFixed(1)}`)
}
