import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleWholes, roomsInOrder } from '../../../../renderer/features/rooms/rooms-in-order.ts'
import type { Room } from '../../../../shared/domain/room.ts'
import { makeRoom } from '../../../factories/place-data.ts'

const hall = makeRoom({ name: 'Salen' })
const north = makeRoom({ name: 'Salen mod nord', partOf: hall.id })
const south = makeRoom({ name: 'Salen mod syd', partOf: hall.id })
const kitchen = makeRoom({ name: 'Køkkenet' })

test('rooms stand by name, each with its parts beneath it', () => {
  const order = roomsInOrder([south, kitchen, north, hall])
  expect(order.map(({ room, depth }) => [room.name, depth])).toEqual([
    ['Køkkenet', 0],
    ['Salen', 0],
    ['Salen mod nord', 1],
    ['Salen mod syd', 1],
  ])
})

test('a room cannot be a part of itself or of its own parts', () => {
  expect(possibleWholes(hall, [hall, north, south, kitchen])).toEqual([kitchen])
  expect(possibleWholes(north, [hall, north, south, kitchen])).toEqual([hall, south, kitchen])
})

/** Rooms that are part of any others, of rooms that are gone, or of each other in a ring. */
const anyRooms: fc.Arbitrary<Room[]> = fc
  .array(fc.option(fc.nat({ max: 11 }), { nil: undefined }), { maxLength: 10 })
  .map((wholes) => {
    const rooms = wholes.map((_, i) => makeRoom({ name: `Lokale ${i}` }))
    const gone = makeRoom({ name: 'Revet ned' })
    return rooms.map((room, i) => {
      const whole = wholes[i]
      return whole === undefined ? room : { ...room, partOf: (rooms[whole] ?? gone).id }
    })
  })

test('every room is listed once, whatever they say of each other', () => {
  fc.assert(
    fc.property(anyRooms, (rooms) => {
      const listed = roomsInOrder(rooms).map(({ room }) => room.id)
      expect(listed.toSorted()).toEqual(rooms.map(({ id }) => id).toSorted())
    }),
  )
})
