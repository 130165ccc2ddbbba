import { expect, test } from 'vitest'
import { commit } from '../../../renderer/storage/commit.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { makeActivity, makeOverride, makePlace, makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, sentenceOf, unwrap } from '../fresh-database.ts'

test('rows and one journal entry are written together', async () => {
  const db = await openFresh()
  const [hall, cafe] = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]
  const entry = unwrap(
    await commit(db, {
      what: { action: 'added', subject: 'Salen' },
      rows: [
        { table: 'rooms', id: hall.id, after: hall },
        { table: 'rooms', id: cafe.id, after: cafe },
      ],
    }),
  )
  expect(await db.rooms.bulkGet([hall.id, cafe.id])).toEqual([hall, cafe])
  expect(await db.journal.toArray()).toEqual([entry])
  expect(entry).toEqual({
    sequence: 1,
    installationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    what: { action: 'added', subject: 'Salen' },
    rows: [
      { table: 'rooms', id: hall.id, before: undefined, after: hall },
      { table: 'rooms', id: cafe.id, before: undefined, after: cafe },
    ],
  })
})

test('the installation keeps its id', async () => {
  const db = await openFresh()
  const first = unwrap(await saveRow(db, 'rooms', makeRoom(), 'a'))
  const second = unwrap(await saveRow(db, 'rooms', makeRoom(), 'b'))
  expect(second?.installationId).toBe(first?.installationId)
  expect(second?.sequence).toBe(2)
})

test('the journal says what a row was and what it became, and whether it was new', async () => {
  const db = await openFresh()
  const room = makeRoom({ capacity: 20 })
  expect(unwrap(await saveRow(db, 'rooms', room, 'Salen'))?.what.action).toBe('added')
  const larger = { ...room, capacity: 30 }
  const entry = unwrap(await saveRow(db, 'rooms', larger, 'Salen'))
  expect(entry?.what.action).toBe('changed')
  expect(entry?.rows).toEqual([{ table: 'rooms', id: room.id, before: room, after: larger }])
})

test('a row that stays as it is leaves no entry, even beside one that changes', async () => {
  const db = await openFresh()
  const [hall, cafe] = [makeRoom(), makeRoom()]
  unwrap(await saveRow(db, 'rooms', hall, 'Salen'))
  expect(unwrap(await saveRow(db, 'rooms', { ...hall, capacity: undefined }, 'Salen'))).toBeUndefined()
  const entry = unwrap(
    await commit(db, {
      what: { action: 'changed', subject: 'begge' },
      rows: [
        { table: 'rooms', id: hall.id, after: hall },
        { table: 'rooms', id: cafe.id, after: cafe },
      ],
    }),
  )
  expect(entry?.rows.map(({ id }) => id)).toEqual([cafe.id])
  expect(await db.journal.count()).toBe(2)
})

test('a row never gets in that its schema refuses, nor anything beside it', async () => {
  const db = await openFresh()
  const [good, bad] = [makeRoom(), makeRoom({ name: '' })]
  const change = commit(db, {
    what: { action: 'added', subject: 'to' },
    rows: [
      { table: 'rooms', id: good.id, after: good },
      { table: 'rooms', id: bad.id, after: bad },
    ],
  })
  await expect(change).rejects.toThrow(/too_small/)
  expect(await db.rooms.count()).toBe(0)
  expect(await db.journal.count()).toBe(0)
})

test('keys a schema does not know are left out', async () => {
  const db = await openFresh()
  const room = makeRoom()
  unwrap(await saveRow(db, 'rooms', { ...room, colour: 'red' } as typeof room, 'Salen'))
  expect(await db.rooms.get(room.id)).toEqual(room)
})

test('a change that names a row twice, or under a foreign id, is a mistake', async () => {
  const db = await openFresh()
  const room = makeRoom()
  const what = { action: 'added', subject: 'Salen' } as const
  const row = { table: 'rooms', id: room.id, after: room } as const
  await expect(commit(db, { what, rows: [row, row] })).rejects.toThrow('twice')
  await expect(commit(db, { what, rows: [{ ...row, id: makeRoom().id }] })).rejects.toThrow('another id')
  expect(await db.rooms.count()).toBe(0)
})

test('a row that was changed in the meantime refuses what was expected of it', async () => {
  const db = await openFresh()
  const room = makeRoom({ name: 'Salen' })
  unwrap(await saveRow(db, 'rooms', room, 'Salen'))
  const theirs = { ...room, name: 'Den store sal' }
  unwrap(await saveRow(db, 'rooms', theirs, 'Salen', room))
  const result = await saveRow(db, 'rooms', { ...room, capacity: 9 }, 'Salen', room)
  expect(result).toEqual({ ok: false, code: 'changed-since' })
  expect(sentenceOf(result)).toContain('i mellemtiden')
  expect(await db.rooms.toArray()).toEqual([theirs])
  unwrap(
    await commit(db, {
      what: { action: 'removed', subject: '' },
      rows: [{ table: 'rooms', id: room.id, after: undefined }],
    }),
  )
  expect(await saveRow(db, 'rooms', room, 'Salen', theirs)).toEqual({ ok: false, code: 'changed-since' })
})

test('a second row for the same date of an activity is refused', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  const [first, second] = ['en', 'to'].map((topic) => makeOverride(activity, '2026-11-23', { topic }))
  const add = (override: typeof first) =>
    commit(db, {
      what: { action: 'added', subject: '' },
      rows: [{ table: 'overrides', id: override?.id ?? '', after: override }],
    })
  unwrap(await add(first))
  expect(await add(second)).toEqual({ ok: false, code: 'changed-since' })
  expect(await db.journal.count()).toBe(1)
})

test('a row may take the place of one that is removed in the same change', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  const [first, second] = [makeOverride(activity, '2026-11-23'), makeOverride(activity, '2026-11-23')]
  const what = { action: 'changed', subject: '' } as const
  unwrap(await commit(db, { what, rows: [{ table: 'overrides', id: first.id, after: first }] }))
  unwrap(
    await commit(db, {
      what,
      rows: [
        { table: 'overrides', id: second.id, after: second },
        { table: 'overrides', id: first.id, after: undefined },
      ],
    }),
  )
  expect(await db.overrides.toArray()).toEqual([second])
})

test('the place is changed, but no second one added, nor the one there is removed', async () => {
  const db = await openFresh()
  const data = makePlaceData()
  unwrap(await replaceEverything(db, data, []))
  const place = { ...data.place, phone: '87 65 43 21' }
  unwrap(await saveRow(db, 'places', place, place.name))
  expect(await saveRow(db, 'places', makePlace(), 'et andet')).toEqual({ ok: false, code: 'changed-since' })
  const removal = { table: 'places', id: place.id, after: undefined } as const
  expect(await commit(db, { what: { action: 'removed', subject: '' }, rows: [removal] })).toEqual({
    ok: false,
    code: 'changed-since',
  })
  expect(await db.places.toArray()).toEqual([place])
})
