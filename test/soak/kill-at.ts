/** The ways of killing the app: in what it is doing, and how long after that began. */
import type { Page } from '@playwright/test'
import { AppPage } from '../e2e/pages/app.page.ts'
import type { Random } from '../fuzz/random.ts'
import type { Changes } from './changes.ts'
import type { KillableApp } from './killable-app.ts'
import type { Ledger, Standing } from './ledger.ts'

export const moments = ['changes', 'commit', 'copy', 'closing', 'start'] as const
export type Moment = (typeof moments)[number]

/** Of twenty kills so many are of each kind. */
const shares: Record<Moment, number> = { changes: 6, commit: 6, copy: 4, closing: 3, start: 1 }
/**
 * A kill comes at most so many milliseconds after the thing it is to hit has begun: a copy is not written at once, but
 * packed first, which on a slow machine takes half of this.
 */
const within: Record<Moment, number> = { changes: 3000, commit: 120, copy: 1000, closing: 800, start: 2500 }

export function pickMoment(random: Random): Moment {
  return random.pick(moments.flatMap((moment) => Array<Moment>(shares[moment]).fill(moment)))
}

/** Milliseconds. */
export function pickWait(moment: Moment, random: Random): number {
  return random.below(within[moment])
}

export interface Doing {
  app: KillableApp
  page: Page
  ledger: Ledger
  changes: Changes
}

/**
 * Does what is to be hit, and has the app killed so long after it began; but for the start, which is whoever starts it.
 * Rejects where it was hit before it was done.
 */
export async function killAt(moment: Moment, wait: number, doing: Doing): Promise<void> {
  const { app, page } = doing
  const hit = () => app.killIn(wait)
  if (moment === 'changes') return whileChanging(doing, hit)
  await change(doing, moment === 'commit' ? hit : () => {})
  if (moment === 'copy') await whileCopying(page, hit)
  if (moment === 'closing') await whileClosing(page, hit)
}

async function whileChanging(doing: Doing, hit: () => void): Promise<void> {
  hit()
  while (!doing.app.killed) await change(doing, () => {})
}

/** "Gem en nu": a copy is packed, written, read back and counted, and older ones are let go. */
async function whileCopying(page: Page, hit: () => void): Promise<void> {
  await new AppPage(page).go('settings')
  await page.getByRole('link', { name: /^Sikkerhedskopier/ }).click()
  const button = page.getByRole('button', { name: 'Gem en nu' })
  await button.waitFor()
  hit()
  await button.click()
}

/** As a click on the window's cross does: what is not in a copy yet is written before the window goes. */
async function whileClosing(page: Page, hit: () => void): Promise<void> {
  hit()
  await page.evaluate(() => void setTimeout(() => window.close()))
}

/** A change from the first click until the notice says that it is saved, and the ledger knows. */
async function change({ page, ledger, changes }: Doing, beforeLastClick: () => void): Promise<void> {
  const [standing] = ledger.mayBe as [Standing]
  const planned = changes.next(standing)
  const last = await planned.prepare(page)
  await last.waitFor()
  ledger.begin(planned.standing)
  beforeLastClick()
  await last.click()
  await new AppPage(page).notice.filter({ hasText: planned.notice }).waitFor()
  ledger.acknowledge()
}
