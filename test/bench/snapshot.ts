/**
 * What it takes to keep a copy of everything: `snapshot-ms`, goal 300.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/snapshot.ts`.
 *
 * The built app in Electron, with a place of 500 activities and 3,000 pictures, which the folder of copies holds already;
 * one change, and "Gem en nu". Measured by the page itself, from before it reads its database until the shell has told it
 * that the copy is on the disk, read back and compared. The median of several.
 */
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { AppPage } from '../e2e/pages/app.page.ts'
import { PeoplePage } from '../e2e/pages/people.page.ts'
import { inLargePlace } from './large-place.ts'

const PICTURES = 3000
const RUNS = 9

/** Rejects where no Electron is at hand, or nothing is built. */
export function measureSnapshot(): Promise<number> {
  return inLargePlace(PICTURES, async (page) => {
    const times: number[] = []
    for (let run = -2; run < RUNS; run++) {
      await new PeoplePage(page).add(`Ny frivillig ${run}`)
      const time = await copyNow(page)
      if (run >= 0) times.push(time)
    }
    return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN
  })
}

/** Milliseconds for the copy that is made now. */
async function copyNow(page: Page): Promise<number> {
  const made = () => page.evaluate(() => performance.getEntriesByName('snapshot').length)
  const before = await made()
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: /^Sikkerhedskopier/ }).click()
  await page.getByRole('button', { name: 'Gem en nu' }).click()
  await page.getByText('Alt, hvad I har skrevet, er med i den nyeste kopi.').waitFor()
  if ((await made()) !== before + 1) throw new Error('no copy was made, or more than one')
  return page.evaluate(() => performance.getEntriesByName('snapshot').at(-1)?.duration ?? Number.NaN)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`snapshot-ms ${(await measureSnapshot()).toFixed(1)}`)
}
