/**
 * How long people wait for a month of the programme: `month-view-p95-ms`, goal 100.
 * By itself, on a screen (or `xvfb-run -a`): `node test/bench/month-view.ts`.
 *
 * The built app in Electron, with one place that holds as many rows as 16 places in ten years: 640 activities, of which
 * 40 still run and the others have ended, and changes on a tenth of all their dates. Months are opened from the menu
 * and by stepping, each from the click until it is painted.
 */
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import type { Activity } from '../../shared/domain/activity.ts'
import { categories } from '../../shared/domain/activity.ts'
import { addDays, type Day, type Weekday } from '../../shared/domain/day.ts'
import { datesBetween, type Recurrence } from '../../shared/domain/recurrence.ts'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData, makeRoom } from '../factories/place-data.ts'
import { inOpenedPlace } from './in-opened-place.ts'

const PLACES = 16
const YEARS = 10
const ACTIVITIES = 40
const STEPS = 48
const OPENINGS = 12

/** Rejects where no Electron is at hand, or nothing is built. */
export function measureMonthView(): Promise<number> {
  const origin = { appVersion: '0.1.0', savedAt: '2026-11-24T10:00' }
  return inOpenedPlace(() => writePlaceFile(manyYears(), [], origin), measure)
}

async function measure(page: Page): Promise<number> {
  const click = (role: 'link' | 'button', name: string) => clickUntilPainted(page, role, name)
  const waits: number[] = []
  for (let opening = -2; opening < OPENINGS; opening++) {
    const wait = await click('link', 'Program')
    if (opening >= 0) waits.push(wait)
    await page.getByRole('link', { name: 'Overblik', exact: true }).click()
    await page.getByRole('heading', { name: 'Denne uge' }).waitFor()
  }
  await click('link', 'Program')
  for (let step = -4; step < STEPS; step++) {
    const wait = await click('button', step % 12 < 6 ? 'Måneden efter' : 'Måneden før')
    if (step >= 0) waits.push(wait)
  }
  return waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1] ?? Number.NaN
}

/** Milliseconds from the click until another month, with what happens in it, has been painted. */
async function clickUntilPainted(page: Page, role: 'link' | 'button', name: string): Promise<number> {
  const target = page.getByRole(role, { name, exact: true })
  await target.waitFor()
  return target.evaluate(async (element) => {
    const shown = () => document.querySelector('main h1')?.textContent
    const drawn = () => document.querySelectorAll('main [role="button"]').length > 60
    const before = shown()
    const changed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (shown() === before || !drawn()) return
        observer.disconnect()
        done()
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    const start = performance.now()
    ;(element as HTMLElement).click()
    await changed
    // The next frame, and the first thing after it: what was drawn stands on the screen.
    await new Promise((next) => requestAnimationFrame(next))
    await new Promise<void>((next) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => next()
      port2.postMessage(undefined)
    })
    return performance.now() - start
  })
}

/** Forty activities to a place, which has them for as long as places are followed: the last forty still run. */
function manyYears() {
  const rooms = ['Salen', 'Caféen', 'Køkkenet'].map((name) => makeRoom({ name }))
  const today = new Date().toISOString().slice(0, 10)
  const start = addDays(today, -365 * YEARS)
  const activities = Array.from({ length: PLACES * ACTIVITIES }, (_, n) => {
    const runs = n >= (PLACES - 1) * ACTIVITIES
    const hour = 9 + (n % 10)
    return makeActivity({
      title: `Aktivitet ${n}`,
      category: categories[n % categories.length] ?? 'other',
      roomIds: [rooms[n % rooms.length]?.id ?? ''],
      startTime: `${String(hour).padStart(2, '0')}:00`,
      endTime: `${String(hour + 2).padStart(2, '0')}:00`,
      recurrence: recurrenceOf(n, start, runs ? undefined : addDays(today, -60 - (n % 30))),
    })
  })
  const overrides = activities.flatMap((activity, n) =>
    tenthOf(activity, { from: start, to: addDays(today, 400) }, n),
  )
  const closures = [
    makeClosure({ from: addDays(today, 20), to: addDays(today, 26), name: 'Salen er lejet ud' }),
  ]
  return makePlaceData({ rooms, activities, overrides, closures })
}

function recurrenceOf(n: number, start: Day, end: Day | undefined): Recurrence {
  const weekdays = [((n % 6) + 1) as Weekday]
  const span = { start, ...(end && { end }) }
  if (n % 5 === 0) return { kind: 'week-parity', parity: n % 2 ? 'odd' : 'even', weekdays, ...span }
  if (n % 7 === 0) return { kind: 'monthly', ordinals: [1, 3], weekday: weekdays[0] ?? 1, ...span }
  return { kind: 'weekly', everyWeeks: 1, weekdays, ...span }
}

/** Something said of every tenth date: a topic, mostly. */
function tenthOf(activity: Activity, range: { from: Day; to: Day }, n: number) {
  const recurrence = activity.versions[0]?.recurrence
  return (recurrence ? datesBetween(recurrence, range) : [])
    .filter((_, i) => (i + n) % 10 === 0)
    .map((date, i) =>
      makeOverride(
        activity,
        date,
        i % 9 === 0 ? { cancelled: true } : i % 9 === 1 ? { movedTo: addDays(date, 1) } : { topic: 'Sange' },
      ),
    )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`month-view-p95-ms ${(await measureMonthView()).toFixed(1)}`)
}
