/** Changes made on the screen, as people make them: each is over when the notice says that it is saved. */
import type { Locator, Page } from '@playwright/test'
import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../shared/domain/day.ts'
import { formatDay } from '../../shared/exchange/format-day.ts'
import { AppPage } from '../e2e/pages/app.page.ts'
import type { Random } from '../fuzz/random.ts'
import type { Standing } from './ledger.ts'

/** What is counted: today's. */
export const counted = 'Morgenkaffe'

/** Today, where the app under test thinks that it is. */
export function countedOn(): Day {
  return Temporal.Now.plainDateISO('Europe/Copenhagen').toString()
}

export interface PlannedChange {
  /** What is there when it is saved. */
  readonly standing: Standing
  /** What the notice then says; never what it said last. */
  readonly notice: string
  /** Does all but the last click, and answers what that one is to hit. */
  prepare(page: Page): Promise<Locator>
}

/** As many tovholdere as a large place has: a list that grows for ever would measure the list. */
const MOST_PEOPLE = 12

/** Chooses changes; of one app from its start to its end, since only what was done since then can be undone from a notice. */
export class Changes {
  readonly #random: Random
  #last: { notice: string; before: Standing; subject: string; undone: boolean } | undefined

  constructor(random: Random) {
    this.#random = random
  }

  next(standing: Standing): PlannedChange {
    const { change, subject, undone } = this.#choose(standing)
    this.#last = { notice: change.notice, before: standing, subject, undone }
    return change
  }

  #choose(standing: Standing): { change: PlannedChange; subject: string; undone: boolean } {
    const random = this.#random
    const last = this.#last
    if (last && !last.undone && random.oneIn(5))
      return { change: undo(last.before, last.subject), subject: last.subject, undone: true }
    const names = Object.keys(standing.people)
    const name = `Frivillig ${random.below(1_000_000)}`
    const change = random.oneIn(5)
      ? count(standing, ((standing.came ?? 0) + 1 + random.below(90)) % 100, random.below(3) * 50)
      : names.length < 3 || (names.length < MOST_PEOPLE && random.oneIn(2))
        ? add(standing, name, phone(random))
        : random.oneIn(3)
          ? remove(standing, random.pick(names))
          : call(standing, random.pick(names), phone(random))
    // Twice the same words could not be told apart.
    if (change.notice === last?.notice) return this.#choose(standing)
    const subject = /»(.*)«/.exec(change.notice)?.[1] ?? ''
    return { change, subject, undone: false }
  }
}

function phone(random: Random): string {
  return String(10_000_000 + random.below(89_999_999))
}

function add(standing: Standing, name: string, number: string): PlannedChange {
  return {
    standing: { ...standing, people: { ...standing.people, [name]: number } },
    notice: `»${name}« er tilføjet`,
    async prepare(page) {
      await new AppPage(page).go('people')
      await page.getByRole('button', { name: 'Ny tovholder' }).first().click()
      await page.getByRole('textbox', { name: 'Navn' }).fill(name)
      await page.getByRole('textbox', { name: 'Telefon' }).fill(number)
      return page.getByRole('dialog').getByRole('button', { name: 'Gem' })
    },
  }
}

function call(standing: Standing, name: string, number: string): PlannedChange {
  return {
    standing: { ...standing, people: { ...standing.people, [name]: number } },
    notice: `»${name}« er gemt`,
    async prepare(page) {
      await openPerson(page, standing, name)
      await page.getByRole('textbox', { name: 'Telefon' }).fill(number)
      return page.getByRole('dialog').getByRole('button', { name: 'Gem' })
    },
  }
}

function remove(standing: Standing, name: string): PlannedChange {
  const { [name]: _, ...people } = standing.people
  return {
    standing: { ...standing, people },
    notice: `»${name}« er slettet`,
    async prepare(page) {
      await openPerson(page, standing, name)
      return page.getByRole('dialog').getByRole('button', { name: 'Slet' })
    },
  }
}

/** How many came, and the money in the tin: the takings become a line of the accounts in the same commit. */
function count(standing: Standing, came: number, takings: number): PlannedChange {
  const told =
    standing.came === undefined ? 'Hvor mange kom\\?' : `${standing.came} kom · ${standing.takings} kr\\.`
  return {
    standing: { ...standing, came, takings },
    notice: `»${counted} ${formatDay(countedOn(), 'da', 'long')}« er gemt`,
    async prepare(page) {
      await new AppPage(page).go('overview')
      await page.getByRole('button', { name: new RegExp(`^${told} ${counted}`) }).click()
      await page.getByRole('textbox', { name: 'Hvor mange kom?' }).fill(String(came))
      await page.getByRole('textbox', { name: 'Penge i kassen, kr.' }).fill(String(takings))
      return page.getByRole('dialog').getByRole('button', { name: 'Gem' })
    },
  }
}

function undo(before: Standing, subject: string): PlannedChange {
  return {
    standing: before,
    notice: `Fortrudt: »${subject}« er som før`,
    prepare: async (page) => new AppPage(page).notice.getByRole('button', { name: 'Fortryd' }),
  }
}

/** Once the list shows what was saved last: people are not faster than that, and whoever is would be refused. */
async function openPerson(page: Page, { people }: Standing, name: string): Promise<void> {
  await new AppPage(page).go('people')
  await page
    .getByRole('list', { name: 'Tovholdere' })
    .getByRole('button', { name, exact: true })
    .filter({ hasText: people[name] ?? '' })
    .click()
}
