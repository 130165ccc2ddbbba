/** What is there after a start, read past the app: rows and journal as IndexedDB holds them, the snapshots by Node. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Result } from '../../shared/domain/result.ts'
import type { SnapshotsFound } from '../../shared/host/snapshots.ts'
import { completeSnapshot, snapshotManifest } from '../../shared/place-file/complete-snapshot.ts'
import { readPlaceFile } from '../../shared/place-file/read-place-file.ts'
import { readZip } from '../../shared/place-file/read-zip.ts'

/** The rows of a place, by table. */
export type Rows = Record<string, readonly { readonly id: string }[]>

/** The part of a journal entry that says what became of rows. */
export interface Entry {
  readonly sequence: number
  readonly rows: readonly {
    readonly table: string
    readonly id: string
    readonly before?: object
    readonly after?: object
  }[]
}

export interface Stored {
  readonly rows: Rows
  /** Oldest first. */
  readonly journal: readonly Entry[]
}

/** A file among the snapshots, read whole and checked. */
export interface ReadSnapshot {
  readonly file: string
  readonly sequence: number
  readonly rows: Rows
}

const tables =
  'places rooms people activities overrides closures bookings acceptedClashes prints grants entries plannedExpenses bookYears meetings tasks ideas yearPoints'.split(
    ' ',
  )

/** Rows and journal, all in one transaction, by the browser's own means. */
export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(
    (names) =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('moedested')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction([...names, 'journal'])
          const read = new Map(
            [...names, 'journal'].map((name) => [name, reading.objectStore(name).getAll()]),
          )
          reading.onabort = () => reject(reading.error)
          reading.oncomplete = () => {
            database.close()
            const rows = Object.fromEntries(names.map((name) => [name, read.get(name)?.result ?? []]))
            resolve({ rows, journal: read.get('journal')?.result ?? [] })
          }
        }
      }),
    tables,
  )
}

/** Names and numbers as they stand in the list of tovholdere. */
export async function readShownPeople(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('li > button')].map((row) => {
      const name = row.getAttribute('aria-label') ?? ''
      // The name stands first, and may end in figures itself.
      const [number = ''] = /\d{8}/.exec((row.textContent ?? '').slice(name.length)) ?? []
      return [name, number] as const
    }),
  )
  return Object.fromEntries(rows)
}

/** What the app itself takes for good snapshots. */
export function listedSnapshots(page: Page): Promise<Result<SnapshotsFound>> {
  return page.evaluate(() => {
    if (!window.shell) throw new Error('the page has no shell')
    return window.shell.call('findSnapshots', undefined)
  })
}

/**
 * Every file in a folder that has the name of a snapshot; each is read once, and again only when it has become another.
 * @throws Error for one that is not whole
 */
export function createSnapshotReader(): (shelf: string) => Promise<ReadSnapshot[]> {
  const known = new Map<string, ReadSnapshot>()
  return async (shelf) => {
    const files = (await readdir(shelf).catch(() => [])).filter((file) => file.endsWith('.moedested'))
    return Promise.all(
      files.map(async (file) => {
        const { size, mtimeMs } = await stat(join(shelf, file))
        const key = `${file} ${size} ${mtimeMs}`
        const read = known.get(key) ?? (await readSnapshot(shelf, file))
        known.set(key, read)
        return read
      }),
    )
  }
}

async function readSnapshot(shelf: string, file: string): Promise<ReadSnapshot> {
  const bytes = new Uint8Array(await readFile(join(shelf, file)))
  const entries = readZip(bytes)
  const sequence = entries.ok ? snapshotManifest(entries.value)?.snapshot?.sequence : undefined
  const beside = new Map<string, Uint8Array>()
  for (const name of await readdir(join(shelf, 'Bilag')).catch(() => []))
    beside.set(`attachments/${name}`, new Uint8Array(await readFile(join(shelf, 'Bilag', name))))
  const whole = completeSnapshot(bytes, (name) => beside.get(name))
  const read = whole.ok ? readPlaceFile(whole.value) : whole
  if (!read.ok || sequence === undefined)
    throw new Error(`"${file}" is not whole: ${read.ok ? 'it names no sequence' : read.code}`)
  const { place, ...rows } = read.value.data
  return { file, sequence, rows: { ...rows, places: [place] } }
}
