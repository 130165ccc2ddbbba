import { expect, test } from 'vitest'
import { approveMinutes, removeMeeting, saveMeeting } from '../../../renderer/storage/meeting-repository.ts'
import { replaceEverything } from '../../../renderer/storage/replace-everything.ts'
import { newMeeting, usualRules } from '../../../shared/domain/new-meeting.ts'
import { makeId } from '../../factories/ids.ts'
import { makePlaceData, makeRoom } from '../../factories/place-data.ts'
import { openFresh, unwrap } from '../fresh-database.ts'

const room = makeRoom()
const meeting = newMeeting({
  rules: usualRules(makeId),
  last: undefined,
  today: '2026-01-10',
  title: 'Styregruppemøde',
  titles: (standing) => standing,
  newId: makeId,
})

async function open() {
  const db = await openFresh()
  unwrap(await replaceEverything(db, makePlaceData({ rooms: [room] }), []))
  return db
}

test('a meeting has its room booked at its time, and gives it back', async () => {
  const db = await open()
  unwrap(await saveMeeting(db, meeting, [room.id]))
  const booked = await db.bookings.toArray()
  expect(booked).toMatchObject([
    { title: meeting.title, roomIds: [room.id], startTime: '10:00', endTime: '12:00' },
  ])
  const saved = await db.meetings.get(meeting.id)
  expect(saved?.bookingId).toBe(booked[0]?.id)

  unwrap(await saveMeeting(db, { ...meeting, ...saved, startTime: '11:00' }))
  expect((await db.bookings.toArray()).map(({ startTime }) => startTime)).toEqual(['11:00'])
  unwrap(await saveMeeting(db, { ...meeting, ...saved }, []))
  expect(await db.bookings.count()).toBe(0)
})

test('minutes that are approved take additions and nothing else', async () => {
  const db = await open()
  unwrap(await saveMeeting(db, meeting))
  unwrap(await approveMinutes(db, meeting, { on: '2026-04-21' }))
  const locked = { ...meeting, approved: { on: '2026-04-21' } }
  const refused = { ok: false, code: 'changed-since' }
  expect(await saveMeeting(db, meeting)).toMatchObject(refused)
  expect(await saveMeeting(db, { ...locked, chair: 'Åse' })).toMatchObject(refused)
  expect(await removeMeeting(db, locked)).toMatchObject(refused)
  const additions = [{ on: '2026-05-01', text: 'Kassen blev talt igen.' }]
  unwrap(await saveMeeting(db, { ...locked, additions }))
  expect(await db.meetings.get(meeting.id)).toEqual({ ...locked, additions })
})
