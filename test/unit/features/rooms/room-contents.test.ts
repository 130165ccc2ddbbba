import { expect, test } from 'vitest'
import { roomContents } from '../../../../renderer/features/rooms/room-contents.ts'
import { makeActivity, makeBooking, makePlaceData, makeRoom } from '../../../factories/place-data.ts'

const hall = makeRoom({ name: 'Hele salen' })
const garden = makeRoom({ name: 'Salen mod haven', partOf: hall.id })
const street = makeRoom({ name: 'Salen mod gaden', partOf: hall.id })
const kitchen = makeRoom({ name: 'Køkkenet' })
const week = { from: '2026-11-23', to: '2026-11-29' }

const data = makePlaceData({
  rooms: [hall, garden, street, kitchen],
  activities: [hall, garden, street, kitchen].map(({ id, name }) =>
    makeActivity({ title: name, roomIds: [id] }),
  ),
  bookings: [hall, garden, street, kitchen].map(({ id, name }) =>
    makeBooking({ title: name, roomIds: [id] }),
  ),
})

function namesIn(room: { id: string }) {
  const { occurrences, bookings } = roomContents(data, room.id, week)
  const names = occurrences.map(({ details }) => details.title)
  expect(bookings.map(({ booking }) => booking.title).sort()).toEqual(names.toSorted())
  return names.sort()
}

test('a whole room is taken by its parts', () => {
  expect(namesIn(hall)).toEqual(['Hele salen', 'Salen mod gaden', 'Salen mod haven'])
})

test('a part is taken by its whole, and not by the other part', () => {
  expect(namesIn(garden)).toEqual(['Hele salen', 'Salen mod haven'])
})

test('a room by itself is taken by itself', () => {
  expect(namesIn(kitchen)).toEqual(['Køkkenet'])
})
