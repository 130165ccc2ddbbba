/** A database of version 1, as that version left it on somebody's PC, opened by this app. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Database } from '../../../../renderer/storage/database.ts'
import { loadEverything, loadPlaceData } from '../../../../renderer/storage/load-place-data.ts'
import { saveRow } from '../../../../renderer/storage/save-row.ts'
import { redoLatest, undo, undoLatest } from '../../../../renderer/storage/undo.ts'
import { addDays } from '../../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../../shared/domain/occurrence.ts'
import { type PlaceData, placeDataSchema } from '../../../../shared/domain/place-data.ts'
import { readPlaceFile } from '../../../../shared/place-file/read-place-file.ts'
import { makeClosure } from '../../../factories/place-data.ts'
import savedByVersion1 from '../../../fixtures/place-files/v1.moedested?url'
import { freshName, openFresh, unwrap } from '../../fresh-database.ts'
import { makeOlderDatabase, type Rows } from '../../older-database.ts'

const changedSince = { ok: false, code: 'changed-since' }
const installationId = 'c1d2e3f4-0000-4000-8000-000000000001'

/** A place of version 1 that has been in use: two years of changed dates, a journal, a kept copy and a picture. */
async function placeOfVersion1(): Promise<{ rows: Rows; file: Uint8Array }> {
  const file = new Uint8Array(await (await fetch(savedByVersion1)).arrayBuffer())
  const entries = unzipSync(file)
  const json = (kind: string) => JSON.parse(strFromU8(entries[`${kind}.json`] as Uint8Array))
  const [place, activities, overrides] = [json('place'), json('activities'), json('overrides')]
  const more = Array.from({ length: 700 }, (_, n) => ({
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    activityId: activities[1].id,
    date: addDays('2027-01-01', n),
    topic: `Emne ${n}`,
    headcount: n,
  }))
  const [picture] = Object.entries(entries).filter(([name]) => name.startsWith('attachments/'))
  if (!picture) throw new Error('the place has a picture')
  const changed = {
    installationId,
    at: '2026-11-20T09:00:00.000Z',
    what: { action: 'changed', subject: place.name },
    rows: [{ table: 'places', id: place.id, before: { ...place, phone: '' }, after: place }],
  }
  const rows = {
    places: [place],
    rooms: json('rooms'),
    people: json('people'),
    activities,
    overrides: [...overrides, ...more],
    attachments: [{ hash: place.logo, type: 'image/jpeg', bytes: picture[1] }],
    journal: [
      { sequence: 4, ...changed },
      { sequence: 5, ...changed, what: { action: 'undone', subject: place.name }, reverses: 4 },
      { sequence: 6, ...changed, what: { action: 'redone', subject: place.name }, reverses: 5 },
      { sequence: 9, ...changed },
    ],
    keptCopies: [
      {
        number: 3,
        id: 'c1d2e3f4-0000-4000-8000-000000000002',
        at: '2026-10-01T09:00:00.000Z',
        reason: 'opened-copy',
        placeName: 'Kornbølle Mødested',
        counts: { rooms: 4, people: 7, activities: 12, overrides: 40, attachments: 0 },
        size: 3,
      },
    ],
    keptCopyFiles: [{ id: 'c1d2e3f4-0000-4000-8000-000000000002', bytes: new Uint8Array([1, 2, 3]) }],
    meta: [
      { key: 'installationId', value: installationId },
      { key: 'replaced', id: 'c1d2e3f4-0000-4000-8000-000000000003', afterSequence: 2 },
    ],
  }
  return { rows, file }
}

async function everyRow(db: Database): Promise<Rows> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  )
  return Object.fromEntries(tables)
}

/** In the order of their keys, as a table gives them. */
function sorted(rows: unknown[]): unknown[] {
  const keyOf = (row: unknown) => JSON.stringify(Object.values(row as object)[0])
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

test('nothing is lost, and what is new is empty', async () => {
  const name = freshName()
  const { rows } = await placeOfVersion1()
  await makeOlderDatabase(name, 1, rows)
  const { meta, places, ...others } = await everyRow(await openFresh(name))
  const { places: before, meta: _, ...rest } = rows
  for (const [table, saved] of Object.entries(rest))
    expect(sorted(others[table] ?? []), table).toEqual(sorted(saved))
  expect(places).toEqual([{ ...(before?.[0] as object), closedOnHolidays: false }])
  for (const table of ['closures', 'bookings', 'acceptedClashes', 'prints'])
    expect(others[table], table).toEqual([])
  expect(meta).toContainEqual({ key: 'installationId', value: installationId })
})

test('the place is whole by the rules of today, and nothing disappears from its programme', async () => {
  const name = freshName()
  const { rows, file } = await placeOfVersion1()
  await makeOlderDatabase(name, 1, rows)
  const everything = await loadEverything(await openFresh(name))
  if (!everything) throw new Error('there is a place')
  const { data, attachments } = everything
  expect(placeDataSchema.parse(data)).toEqual(data)
  expect(attachments).toHaveLength(1)
  const range = { from: '2026-09-01', to: '2028-12-31' }
  expect(occurrencesBetween(data, range).filter(({ closing }) => closing)).toEqual([])
  // The file of the same place, brought up to date by the same steps.
  const read = unwrap(readPlaceFile(file))
  const inFile = new Set(read.data.overrides.map(({ id }) => id))
  const overrides = data.overrides.filter(({ id }) => inFile.has(id))
  expect({ ...data, overrides } satisfies PlaceData).toEqual(read.data)
})

test('undo and redo do not reach behind it, and go on after it', async () => {
  const name = freshName()
  const { rows } = await placeOfVersion1()
  await makeOlderDatabase(name, 1, rows)
  const db = await openFresh(name)
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  for (const sequence of [4, 5, 6, 9]) expect(await undo(db, sequence)).toEqual(changedSince)
  const added = unwrap(await saveRow(db, 'closures', makeClosure(), 'Sommerferie'))
  expect(added).toMatchObject({ sequence: 10, installationId })
  unwrap(await undoLatest(db))
  expect(await db.closures.count()).toBe(0)
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  unwrap(await redoLatest(db))
  expect(await db.closures.count()).toBe(1)
})

test('it happens once: opened again, all is as it was left', async () => {
  const name = freshName()
  const { rows } = await placeOfVersion1()
  await makeOlderDatabase(name, 1, rows)
  const first = await openFresh(name)
  const place = { ...(await first.places.toArray())[0], closedOnHolidays: true } as PlaceData['place']
  unwrap(await saveRow(first, 'places', place, place.name))
  const left = await everyRow(first)
  first.close()
  const again = await openFresh(name)
  expect(await everyRow(again)).toEqual(left)
  unwrap(await undoLatest(again))
  expect((await again.places.toArray())[0]?.closedOnHolidays).toBe(false)
})

test('a database in which nobody has begun stays empty', async () => {
  const name = freshName()
  await makeOlderDatabase(name, 1, { meta: [{ key: 'installationId', value: installationId }] })
  const db = await openFresh(name)
  expect(await loadPlaceData(db)).toBeUndefined()
  const { meta, ...others } = await everyRow(db)
  expect(meta).toEqual([{ key: 'installationId', value: installationId }])
  expect(Object.values(others).flat()).toEqual([])
})
