/** A place whose app is killed again and again, and what is there after each time. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from '@playwright/test'
import { documentsIn } from '../e2e/electron/fixtures/launch-shell.ts'
import { AppPage } from '../e2e/pages/app.page.ts'
import type { Random } from '../fuzz/random.ts'
import { Changes } from './changes.ts'
import {
  accountsComplaints,
  journalComplaints,
  listComplaints,
  snapshotComplaints,
  standingOf,
  standingThere,
} from './judge.ts'
import { killAt, type Moment } from './kill-at.ts'
import { KillableApp } from './killable-app.ts'
import { Ledger } from './ledger.ts'
import { createSnapshotReader, listedSnapshots, type Rows, readShownPeople, readStored } from './look.ts'
import { placeName, writePlace } from './place.ts'

/** A start takes two seconds; with so many nothing is wrong but the machine. */
const PATIENCE_MS = 30_000

interface Started {
  app: KillableApp
  page: Page
}

export class KilledPlace {
  readonly #executable: string
  readonly #dataFolder: string
  readonly #readSnapshots = createSnapshotReader()
  /** The rows before any change. */
  readonly #before: Rows
  readonly #ledger: Ledger
  #started: Started

  private constructor(executable: string, dataFolder: string, started: Started, before: Rows) {
    this.#executable = executable
    this.#dataFolder = dataFolder
    this.#started = started
    this.#before = before
    this.#ledger = new Ledger(join(dataFolder, '..', 'ledger.jsonl'), standingOf(before))
  }

  /** Opens a place of its own in a new app, all of whose data are in `folder`. */
  static async begin(executable: string, folder: string, random: Random): Promise<KilledPlace> {
    const dataFolder = join(folder, 'data')
    const file = join(folder, 'place.moedested')
    await mkdir(dataFolder, { recursive: true })
    await writePlace(file, random)
    const started = await start(executable, dataFolder, file)
    await started.page.getByRole('dialog').getByRole('button', { name: 'Brug denne kopi' }).click()
    await started.page.getByRole('heading', { name: 'Denne uge' }).waitFor()
    const { rows } = await readStored(started.page)
    return new KilledPlace(executable, dataFolder, started, rows)
  }

  /** Kills the app so long after such a moment. Answers whether it was; some of what it does it may end before. */
  async kill(moment: Moment, wait: number, random: Random): Promise<boolean> {
    if (moment === 'start') {
      await this.end()
      const app = await KillableApp.start(this.#executable, this.#dataFolder)
      app.killIn(wait)
      return app.gone()
    }
    const { app } = this.#started
    try {
      await killAt(moment, wait, { ...this.#started, ledger: this.#ledger, changes: new Changes(random) })
    } catch (error) {
      if (!app.killed) throw error
    }
    return app.gone()
  }

  /** Starts the app anew, and says what is wrong with what is there. */
  async look(): Promise<string[]> {
    const shelf = join(documentsIn(this.#dataFolder), placeName, 'Sikkerhedskopier')
    const snapshots = await this.#readSnapshots(shelf)
    this.#started = await start(this.#executable, this.#dataFolder)
    const { page } = this.#started
    await page.getByRole('heading', { name: 'Denne uge' }).waitFor()

    const stored = await readStored(page)
    const there = standingThere(stored.rows, this.#ledger.mayBe)
    if (!there) return [`there is ${said(standingOf(stored.rows))}, not ${said(this.#ledger.mayBe)}`]
    this.#ledger.settle(there)
    await new AppPage(page).go('people')
    await page.getByRole('heading', { name: 'Tovholdere' }).waitFor()
    const shown = await readShownPeople(page)
    const listed = await listedSnapshots(page)
    return [
      ...(isDeepStrictEqual(shown, there.people) ? [] : [`the list shows ${said(shown)}`]),
      ...accountsComplaints(stored.rows, there),
      ...journalComplaints(this.#before, stored),
      ...snapshotComplaints(this.#before, stored.journal, snapshots),
      // One more may have been written since.
      ...listComplaints(listed, snapshots, await this.#readSnapshots(shelf)),
    ]
  }

  /** Puts an end to the app, whatever it is doing. */
  async end(): Promise<void> {
    this.#started.app.killIn(0)
    await this.#started.app.gone()
  }
}

async function start(executable: string, dataFolder: string, ...words: string[]): Promise<Started> {
  const app = await KillableApp.start(executable, dataFolder, ...words)
  const page = await app.page()
  page.setDefaultTimeout(PATIENCE_MS)
  return { app, page }
}

function said(value: unknown): string {
  return JSON.stringify(value)
}
