import { describe, expect, test } from 'vitest'
import { endAsked, minutesAsked, readFreeSearch } from '../../../../renderer/features/rooms/free-ask.ts'
import { makeRoom } from '../../../factories/place-data.ts'

const rooms = [makeRoom({ name: 'Salen' }), makeRoom({ name: 'Caféen' })]

test('asked for nothing, it is two hours on any day from today on, in the first room of the list', () => {
  expect(readFreeSearch({}, rooms, '2026-11-24')).toEqual({
    roomId: rooms[1]?.id,
    length: '2',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    from: '2026-11-24',
    earliest: '08:00',
    latest: '22:00',
    purpose: 'booking',
  })
})

test('a room that is gone is any room, and without rooms there is nothing to ask', () => {
  expect(readFreeSearch({ room: 'gone' }, rooms, '2026-11-24')?.roomId).toBe(rooms[1]?.id)
  expect(readFreeSearch({}, [], '2026-11-24')).toBeUndefined()
})

describe('what is begun from a free time', () => {
  const hours = { earliest: '08:00', latest: '22:30' }

  test('is as long as was asked for', () => {
    expect(minutesAsked({ ...hours, length: '3' })).toBe(180)
    expect(endAsked({ ...hours, length: '3' }, '09:15')).toBe('12:15')
  })

  test('the whole day is from the earliest to the latest', () => {
    expect(minutesAsked({ ...hours, length: 'day' })).toBe(870)
    expect(endAsked({ ...hours, length: 'day' }, '08:00')).toBe('22:30')
  })
})
