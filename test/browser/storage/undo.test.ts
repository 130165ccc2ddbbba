import fc from 'fast-check'
import { expect, test } from 'vitest'
import { removeActivity } from '../../../renderer/storage/activity-repository.ts'
import { commit } from '../../../renderer/storage/commit.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { openDatabase } from '../../../renderer/storage/database.ts'
import type { JournalEntry } from '../../../renderer/storage/journal.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { redoLatest, undo, undoLatest } from '../../../renderer/storage/undo.ts'
import type { Room } from '../../../shared/domain/room.ts'
import { idOf } from '../../factories/ids.ts'
import { makeActivity, makePrint, makeRoom } from '../../factories/place-data.ts'
import { freshName, openFresh, unwrap } from '../fresh-database.ts'

const changedSince = { ok: false, code: 'changed-since' }

async function entryOf(change: ReturnType<typeof commit>): Promise<JournalEntry> {
  const entry = unwrap(await change)
  if (!entry) throw new Error('nothing changed')
  return entry
}

const remove = (db: Database, { id }: Room) =>
  commit(db, { what: { action: 'removed', subject: '' }, rows: [{ table: 'rooms', id, after: undefined }] })

test('a new row, a change and a removal are taken back in turn, and done again', async () => {
  const db = await openFresh()
  const room = makeRoom({ capacity: 20 })
  const larger = { ...room, capacity: 30 }
  unwrap(await saveRow(db, 'rooms', room, 'Salen'))
  unwrap(await saveRow(db, 'rooms', larger, 'Salen'))
  unwrap(await remove(db, room))
  const states: Room[][] = []
  for (const step of [undoLatest, undoLatest, undoLatest, redoLatest, redoLatest, redoLatest]) {
    unwrap(await step(db))
    states.push(await db.rooms.toArray())
  }
  expect(states).toEqual([[larger], [room], [], [room], [larger], []])
})

test('undoing is a journal entry of its own, that says what it took back', async () => {
  const db = await openFresh()
  const room = makeRoom()
  const added = await entryOf(saveRow(db, 'rooms', room, 'Salen'))
  const undone = await entryOf(undo(db, added.sequence))
  expect(undone).toMatchObject({
    sequence: 2,
    what: { action: 'undone', subject: 'Salen' },
    reverses: added.sequence,
    rows: [{ table: 'rooms', id: room.id, before: room, after: undefined }],
  })
  expect(await entryOf(redoLatest(db))).toMatchObject({ what: { action: 'redone' }, reverses: 2 })
})

test('with nothing to undo or redo, nothing happens', async () => {
  const db = await openFresh()
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  unwrap(await saveRow(db, 'rooms', makeRoom(), 'Salen'))
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  unwrap(await undoLatest(db))
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await db.journal.count()).toBe(2)
})

test('a new change ends what could be done again', async () => {
  const db = await openFresh()
  const [first, second] = [makeRoom(), makeRoom()]
  unwrap(await saveRow(db, 'rooms', first, ''))
  unwrap(await undoLatest(db))
  unwrap(await saveRow(db, 'rooms', second, ''))
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  unwrap(await undoLatest(db))
  unwrap(await redoLatest(db))
  expect(await redoLatest(db)).toEqual({ ok: true, value: undefined })
  expect(await db.rooms.toArray()).toEqual([second])
})

test('an older change is taken back alone', async () => {
  const db = await openFresh()
  const [first, second] = [makeRoom(), makeRoom()]
  const { sequence } = await entryOf(saveRow(db, 'rooms', first, 'første'))
  unwrap(await saveRow(db, 'rooms', second, 'anden'))
  unwrap(await undo(db, sequence))
  expect(await db.rooms.toArray()).toEqual([second])
  expect((await entryOf(undoLatest(db))).what.subject).toBe('anden')
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
})

test('a change is not taken back under a later one, twice, or where there is none', async () => {
  const db = await openFresh()
  const room = makeRoom({ capacity: 1 })
  const added = await entryOf(saveRow(db, 'rooms', room, ''))
  const changed = await entryOf(saveRow(db, 'rooms', { ...room, capacity: 2 }, ''))
  expect(await undo(db, added.sequence)).toEqual(changedSince)
  unwrap(await saveRow(db, 'rooms', room, ''))
  // The row looks as the first change left it, but two later ones stand on it.
  expect(await undo(db, added.sequence)).toEqual(changedSince)
  expect(await undo(db, changed.sequence)).toEqual(changedSince)
  unwrap(await undoLatest(db))
  unwrap(await undo(db, changed.sequence))
  expect(await undo(db, changed.sequence)).toEqual(changedSince)
  expect(await undo(db, 99)).toEqual(changedSince)
  expect(await db.rooms.toArray()).toEqual([room])
})

test('the number of a change still stands for it after it was undone and done again', async () => {
  const db = await openFresh()
  const { sequence } = await entryOf(saveRow(db, 'rooms', makeRoom(), ''))
  const undone = await entryOf(undo(db, sequence))
  expect((await entryOf(undo(db, undone.sequence))).what.action).toBe('redone')
  expect((await entryOf(undo(db, sequence))).what.action).toBe('undone')
  expect(await db.rooms.count()).toBe(0)
})

test('one undo brings an activity back with all that was said of its dates', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  unwrap(await saveRow(db, 'activities', activity, ''))
  const dates = ['2026-11-23', '2026-11-30'].map((date) => ({ date, change: { topic: date } }))
  unwrap(await saveOverrides(db, { action: 'pasted-dates', subject: '' }, activity.id, dates))
  const before = await db.overrides.toArray()
  unwrap(await removeActivity(db, activity))
  expect([await db.activities.count(), await db.overrides.count()]).toEqual([0, 0])
  unwrap(await undoLatest(db))
  expect(await db.activities.toArray()).toEqual([activity])
  expect(await db.overrides.toArray()).toEqual(before)
})

test('what was said of a date is not brought back beside what is said of it now', async () => {
  const db = await openFresh()
  const activity = makeActivity()
  unwrap(await saveRow(db, 'activities', activity, ''))
  const what = { action: 'changed', subject: '' } as const
  const write = (date: string, topic: string | undefined) =>
    entryOf(saveOverrides(db, what, activity.id, [{ date, change: { topic } }]))
  await write('2026-11-23', 'før')
  const { sequence } = await write('2026-11-23', undefined)
  await write('2026-11-23', 'nu')
  expect(await undo(db, sequence)).toEqual(changedSince)
  expect((await db.overrides.toArray()).map(({ topic }) => topic)).toEqual(['nu'])
})

test('undo leaves alone what was done in another database, and what a change of it touched since', async () => {
  const db = await openFresh()
  const [ours, theirs] = [makeRoom(), makeRoom()]
  const { sequence, ...entry } = await entryOf(saveRow(db, 'rooms', ours, ''))
  await db.rooms.bulkPut([theirs, { ...ours, capacity: 7 }])
  await db.journal.add({
    ...entry,
    installationId: idOf(1),
    rows: [{ table: 'rooms', id: theirs.id, before: undefined, after: theirs }],
  })
  expect(await undoLatest(db)).toEqual(changedSince)
  expect(await undo(db, sequence)).toEqual(changedSince)
  await db.rooms.put(ours)
  unwrap(await undoLatest(db))
  expect(await db.rooms.toArray()).toEqual([theirs])
})

/** Remembers that paper came out, as the app does beside what people change. */
const print = (db: Database) => {
  const paper = makePrint()
  const what = { action: 'printed', subject: paper.title } as const
  return entryOf(commit(db, { what, rows: [{ table: 'prints', id: paper.id, after: paper }] }))
}

test('that something was printed is passed over by undo and redo, and stays', async () => {
  const db = await openFresh()
  const room = makeRoom()
  await print(db)
  expect(await undoLatest(db)).toEqual({ ok: true, value: undefined })
  unwrap(await saveRow(db, 'rooms', room, 'Salen'))
  await print(db)
  expect((await entryOf(undoLatest(db))).what).toEqual({ action: 'undone', subject: 'Salen' })
  expect(await db.rooms.count()).toBe(0)
  // Printing is no new change: what was undone can still be done again.
  const { sequence } = await print(db)
  expect((await entryOf(redoLatest(db))).what.action).toBe('redone')
  expect(await db.rooms.toArray()).toEqual([room])
  expect(await undo(db, sequence)).toEqual(changedSince)
  expect(await db.prints.count()).toBe(3)
})

/** What the test thinks of a change: `chain` are the sequence numbers of it, its undoing, its redoing and so on. */
interface Known {
  row: number
  before: number | undefined
  after: number | undefined
  chain: number[]
}

type Step =
  | { do: 'set'; row: number; capacity: number | undefined }
  | { do: 'undo' | 'redo' | 'restart' }
  | { do: 'undoEntry'; back: number }

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('set' as const),
        row: fc.nat(2),
        capacity: fc.option(fc.nat(2), { nil: undefined }),
      }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('undoEntry' as const), back: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  ),
  { maxLength: 25 },
)

test('any sequence of changes, undos, redos and restarts ends where a simple model does', async () => {
  const rooms = [0, 1, 2].map((row) => makeRoom({ id: idOf(row) }))
  const roomOf = (row: number) => rooms[row] as Room
  await fc.assert(
    fc.asyncProperty(steps, async (todo: Step[]) => {
      const name = freshName()
      let db = await openFresh(name)
      const all: Known[] = []
      const undoable: Known[] = []
      let redoable: Known[] = []
      const state: (number | undefined)[] = [undefined, undefined, undefined]
      const tip = ({ chain }: Known) => chain.at(-1) as number

      const reverse = (known: Known, entry: JournalEntry | undefined) => {
        if (!entry) throw new Error('nothing was reversed')
        const wasDone = undoable.includes(known)
        if (wasDone) undoable.splice(undoable.indexOf(known), 1)
        else redoable = redoable.filter((other) => other !== known)
        ;(wasDone ? redoable : undoable).push(known)
        known.chain.push(entry.sequence)
        state[known.row] = wasDone ? known.before : known.after
      }

      for (const step of todo) {
        if (step.do === 'restart') {
          db.close()
          db = unwrap(await openDatabase(name))
        } else if (step.do === 'set') {
          const room = roomOf(step.row)
          const after = step.capacity === undefined ? undefined : { ...room, capacity: step.capacity }
          const what = { action: 'changed', subject: '' } as const
          const entry = unwrap(await commit(db, { what, rows: [{ table: 'rooms', id: room.id, after }] }))
          expect(entry === undefined).toBe(state[step.row] === step.capacity)
          if (!entry) continue
          const known = {
            row: step.row,
            before: state[step.row],
            after: step.capacity,
            chain: [entry.sequence],
          }
          state[step.row] = step.capacity
          all.push(known)
          undoable.push(known)
          redoable = []
        } else if (step.do === 'undoEntry') {
          const sequence = all.flatMap(({ chain }) => chain).sort((a, b) => b - a)[step.back]
          const known = all.find(({ chain }) => sequence !== undefined && chain.includes(sequence))
          if (sequence === undefined || !known) continue
          const stands = (known.chain.length - 1 - known.chain.indexOf(sequence)) % 2 === 0
          const rivals = undoable.includes(known) ? undoable : all
          const free = !rivals.some((other) => other.row === known.row && tip(other) > tip(known))
          const result = await undo(db, sequence)
          if (stands && free) reverse(known, unwrap(result))
          else expect(result).toEqual(changedSince)
        } else {
          const known = (step.do === 'undo' ? undoable : redoable).at(-1)
          const entry = unwrap(await (step.do === 'undo' ? undoLatest(db) : redoLatest(db)))
          expect(entry === undefined).toBe(known === undefined)
          if (known) reverse(known, entry)
        }
        const stored = await db.rooms.bulkGet(rooms.map(({ id }) => id))
        expect(stored.map((room) => room?.capacity)).toEqual(state)
      }
      db.close()
    }),
    { numRuns: 150 },
  )
})
