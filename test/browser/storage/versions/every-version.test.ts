/** Data of every version there has been, brought up to date by each way there is: nothing is lost, row by row. */
import { Dexie } from 'dexie'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readBeforeUpgrade, savedFormats } from '../../../../renderer/storage/before-upgrade.ts'
import { openDatabase, versions } from '../../../../renderer/storage/database.ts'
import { loadPlaceData } from '../../../../renderer/storage/load-place-data.ts'
import type { SchemaVersion } from '../../../../renderer/storage/versions/schema-version.ts'
import { attachmentsIn } from '../../../../shared/domain/attachment.ts'
import { placeDataSchema } from '../../../../shared/domain/place-data.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { writeSavedPlace } from '../../../../shared/place-file/write-place-file.ts'
import { freshName, openFresh, unwrap } from '../../fresh-database.ts'
import { everythingIn, makeOlderDatabase, olderDatabases } from '../../older-database.ts'

type Rows = Record<string, unknown[]>
type Fields = Record<string, unknown>

const known = versions.map((_, at) => at + 1)

/**
 * What each version was to make of the rows before it, said once more in other words than the app's. A version adds its
 * line here, and a fixture of the data it leaves.
 */
const becomes: readonly ((rows: Rows) => Rows)[] = [
  (rows) => rows,
  ({ places = [], meta = [], journal = [], ...rows }) => ({
    ...rows,
    journal,
    places: places.map((place) => ({ ...(place as Fields), closedOnHolidays: false })),
    closures: [],
    bookings: [],
    acceptedClashes: [],
    prints: [],
    meta: [
      ...meta.filter((fact) => (fact as Fields).key !== 'replaced'),
      { key: 'replaced', id: expect.any(String), afterSequence: (journal.at(-1) as Fields).sequence },
    ],
  }),
  (rows) => ({ ...rows, drafts: [] }),
  (rows) => ({ ...rows, grants: [], entries: [], plannedExpenses: [], bookYears: [] }),
  (rows) => ({ ...rows, meetings: [], tasks: [], ideas: [], yearPoints: [] }),
]

/** In the order of their keys, as a table gives them. */
function sorted(rows: Rows): Rows {
  const keyOf = ({ key, id, hash, number, sequence }: Fields) =>
    String(key ?? id ?? hash ?? number ?? String(sequence).padStart(9, '0'))
  return Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.toSorted((a, b) => (keyOf(a as Fields) < keyOf(b as Fields) ? -1 : 1)),
    ]),
  )
}

function expected(rows: Rows, from: number, to: number): Rows {
  return sorted(becomes.slice(from, to).reduce((before, next) => next(before), rows))
}

test('every version has a fixture, a format and its line here: a change of the data adds all three', () => {
  expect(olderDatabases.map(({ version }) => version / 10)).toEqual(known)
  expect(savedFormats).toHaveLength(versions.length)
  expect(becomes).toHaveLength(versions.length)
})

describe.each(known)('data of version %i', (from) => {
  test('come up to date at once', async () => {
    const name = freshName()
    const rows = await makeOlderDatabase(name, from)
    const db = await openFresh(name)
    const data = await loadPlaceData(db)
    db.close()
    expect(await everythingIn(name)).toEqual({
      version: versions.length * 10,
      rows: expected(rows, from, versions.length),
    })
    expect(placeDataSchema.parse(data)).toEqual(data)
  })

  test('come up to date one version at a time', async () => {
    const name = freshName()
    const rows = await makeOlderDatabase(name, from)
    for (const to of known.filter((version) => version >= from)) {
      const db = unwrap(await openDatabase(name, undefined, versions.slice(0, to)))
      db.close()
      expect(await everythingIn(name)).toEqual({ version: to * 10, rows: expected(rows, from, to) })
    }
  })

  test('come up to date from any version in between', async () => {
    for (const between of known.filter((version) => version > from)) {
      const name = freshName()
      const rows = await makeOlderDatabase(name, from)
      unwrap(await openDatabase(name, undefined, versions.slice(0, between))).close()
      unwrap(await openDatabase(name)).close()
      expect((await everythingIn(name)).rows).toEqual(expected(rows, from, versions.length))
    }
  })

  test('stay as they are when a later step breaks down, or there is no room for it', async () => {
    for (const [error, code] of [
      [new DOMException('no room', 'QuotaExceededError'), 'storage-full'],
      [new DOMException('broken', 'UnknownError'), 'storage-failed'],
    ] as const) {
      const name = freshName()
      await makeOlderDatabase(name, from)
      const before = await everythingIn(name)
      const breaking: SchemaVersion = {
        stores: { later: 'id' },
        async upgrade(transaction) {
          await transaction.table('activities').clear()
          await transaction.table('later').add({ id: 'a' })
          throw error
        },
      }
      expect(await openDatabase(name, undefined, [...versions, breaking])).toEqual({ ok: false, code })
      expect(await everythingIn(name)).toEqual(before)
    }
  })

  test('stay as they are when the page goes in the middle of a step', async () => {
    const name = freshName()
    await makeOlderDatabase(name, from)
    const before = await everythingIn(name)
    const begun = vi.fn()
    const endless: SchemaVersion = {
      stores: { later: 'id' },
      async upgrade(transaction) {
        await transaction.table('activities').clear()
        for (let number = 0; ; number++) {
          await transaction.table('later').put({ id: String(number) })
          begun()
        }
      },
    }
    // The database as another page has it; when that page goes, so does what it has begun.
    const page = document.body.appendChild(document.createElement('iframe'))
    const { indexedDB: ours } = Dexie.dependencies
    Dexie.dependencies.indexedDB = (page.contentWindow as unknown as typeof globalThis).indexedDB
    onTestFinished(() => {
      Dexie.dependencies.indexedDB = ours
    })
    void openDatabase(name, undefined, [...versions, endless])
    await vi.waitFor(() => expect(begun.mock.calls.length).toBeGreaterThan(20))
    page.remove()
    expect(await everythingIn(name)).toEqual(before)
  })

  test('are read before anything is done to them, as a place file of their own format', async () => {
    const name = freshName()
    await makeOlderDatabase(name, from)
    const before = unwrap(await readBeforeUpgrade(name))
    if (from === versions.length) return expect(before).toBeUndefined()
    if (!before) throw new Error('nothing read')
    const file = writeSavedPlace(before.saved, before.attachments, {
      appVersion: '0.3.0',
      savedAt: '2026-11-25T14:05',
    })
    const read = unwrap(readPlaceFile(file))
    expect(read.formatVersion).toBe(savedFormats[from - 1]?.formatVersion)
    const named = [...attachmentsIn(read.data)].toSorted()
    expect(read.attachments.map(({ hash }) => hash).toSorted()).toEqual(named)
    expect(named).not.toEqual([])
    expect(read.data).toEqual(await loadPlaceData(await openFresh(name)))
    expect(before).toMatchObject({ installationId: 'c1d2e3f4-0000-4000-8000-000000000001', sequence: 12 })
  })
})

test('where there is nothing to keep, nothing is read, and no database is made', async () => {
  const name = freshName()
  expect(await readBeforeUpgrade(name)).toEqual({ ok: true, value: undefined })
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
})
