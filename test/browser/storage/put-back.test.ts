/** Whole places, whatever is removed from them or done to them on a day: put back, nothing is missing or different. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptClash } from '../../../renderer/storage/accepted-clash-repository.ts'
import { removeActivity, stopActivity } from '../../../renderer/storage/activity-repository.ts'
import { removeBooking } from '../../../renderer/storage/booking-repository.ts'
import type { Database } from '../../../renderer/storage/database.ts'
import { undoDay } from '../../../renderer/storage/day-undo.ts'
import { loadPlaceData } from '../../../renderer/storage/load-place-data.ts'
import { saveOverrides } from '../../../renderer/storage/override-repository.ts'
import { removePerson } from '../../../renderer/storage/person-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { removeRoom } from '../../../renderer/storage/room-repository.ts'
import { saveRow } from '../../../renderer/storage/save-row.ts'
import { bringBack, readTrash } from '../../../renderer/storage/trash.ts'
import { undoLatest } from '../../../renderer/storage/undo.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { anyDayOfPlace, anyPlaceData } from '../../factories/arbitrary-place.ts'
import { makeAcceptedClash, makePerson, makeRoom } from '../../factories/place-data.ts'
import { freshName, openFresh, unwrap } from '../fresh-database.ts'
import { setClock } from '../set-clock.ts'

const kinds = ['activity', 'booking', 'room', 'person'] as const
type Kind = (typeof kinds)[number]

/** A place that is on disk, with an accepted clash of its first two activities over a room of the second. */
async function openPlace(data: PlaceData): Promise<Database> {
  const db = await openFresh(freshName())
  unwrap(await replaceEverything(db, { ...data, closures: data.closures.slice(0, 1) }, []))
  const [first, second] = data.activities
  const key = data.rooms[0]?.id
  if (first && second && key) {
    const parties = [first.id, second.id].sort() as [string, string]
    unwrap(await acceptClash(db, makeAcceptedClash({ parties, about: { kind: 'room', key } }), ''))
  }
  return db
}

/** Removes one of a kind as the app does; `undefined` when there is none. */
async function removeOne(db: Database, kind: Kind, choice: number) {
  const data = await loadPlaceData(db)
  if (!data) throw new Error('no place')
  const one = <T>(rows: readonly T[]) => rows[choice % Math.max(1, rows.length)]
  const [activity, booking] = [one(data.activities), one(data.bookings)]
  const [room, person] = [one(data.rooms), one(data.people)]
  if (kind === 'activity' && activity) return unwrap(await removeActivity(db, activity))
  if (kind === 'booking' && booking) return unwrap(await removeBooking(db, booking))
  if (kind === 'room' && room) return unwrap(await removeRoom(db, room))
  if (kind === 'person' && person) return unwrap(await removePerson(db, person))
  return undefined
}

test('whatever is removed from any place comes back whole, and nothing else is changed', async () => {
  const removals = fc.record({ kind: fc.constantFrom(...kinds), choice: fc.nat() })
  await fc.assert(
    fc.asyncProperty(anyPlaceData, removals, async (data, { kind, choice }) => {
      const db = await openPlace(data)
      const before = await loadPlaceData(db)
      if (!(await removeOne(db, kind, choice))) return
      const { removed } = await readTrash(db)
      expect(removed).toHaveLength(1)
      if (removed[0]) unwrap(await bringBack(db, removed[0]))
      expect(await loadPlaceData(db)).toEqual(before)
      expect((await readTrash(db)).removed).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const deeds = fc.array(
  fc.record({
    what: fc.constantFrom(...kinds, 'say', 'stop', 'add', 'undo', 'place'),
    choice: fc.nat(),
    day: anyDayOfPlace,
    text: fc.constantFrom('', 'Åse', 'Finn'),
  }),
  { maxLength: 10 },
)

async function doOne(
  db: Database,
  { what, choice, day, text }: { what: string; choice: number; day: string; text: string },
) {
  const activities = await db.activities.toArray()
  const activity = activities[choice % Math.max(1, activities.length)]
  const said = { action: 'changed', subject: '' } as const
  if (what === 'say' && activity)
    unwrap(await saveOverrides(db, said, activity.id, [{ date: day, change: { topic: text, extra: true } }]))
  else if (what === 'stop' && activity) unwrap(await stopActivity(db, activity, day))
  else if (what === 'undo') unwrap(await undoLatest(db))
  else if (what === 'add' && text) {
    unwrap(await saveRow(db, 'people', makePerson({ name: text }), text))
    unwrap(await saveRow(db, 'rooms', makeRoom({ name: text }), text))
  } else if (what === 'place') {
    const [place] = await db.places.toArray()
    if (place) unwrap(await saveRow(db, 'places', { ...place, phone: text }, ''))
  } else if (kinds.some((kind) => kind === what)) await removeOne(db, what as Kind, choice)
}

test('whatever is done to any place on a day is taken back whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlaceData, deeds, async (data, todo) => {
      setClock('2026-11-22T10:00')
      const db = await openPlace(data)
      const before = await loadPlaceData(db)
      setClock('2026-11-23T10:00')
      for (const deed of todo) await doOne(db, deed)
      setClock('2026-11-24T10:00')
      expect(unwrap(await undoDay(db, '2026-11-23', '')).left).toBe(0)
      expect(await loadPlaceData(db)).toEqual(before)
    }),
    { numRuns: 60 },
  )
})
