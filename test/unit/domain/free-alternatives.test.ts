import { describe, expect, it } from 'vitest'
import { freeAlternatives, type Wanted } from '../../../shared/domain/free-alternatives.ts'
import { makeActivity, makePlaceData, makeRoom } from '../../factories/place-data.ts'

const hall = makeRoom({ name: 'Salen', capacity: 60 })
const loft = makeRoom({ name: 'Loftet', capacity: 60, stepFree: false })
const large = makeRoom({ name: 'Hallen', capacity: 200 })
const small = makeRoom({ name: 'Caféen', capacity: 59 })
const coffee = makeActivity({ roomIds: [hall.id], clearUpMinutes: 20 })
const data = makePlaceData({ rooms: [loft, small, large, hall], activities: [coffee] })

const wanted: Wanted = {
  date: '2026-11-23',
  startTime: '15:00',
  endTime: '17:00',
  setUpMinutes: 15,
  clearUpMinutes: 0,
  roomIds: [hall.id],
  leaderIds: [],
  except: undefined,
}

describe('free alternatives', () => {
  it('are the nearest time, a room without steps for as many, and the day after', () => {
    expect(freeAlternatives(data, wanted)).toEqual([
      { kind: 'time', date: '2026-11-23', startTime: '16:45', endTime: '18:45', roomIds: [hall.id] },
      { kind: 'room', date: '2026-11-23', startTime: '15:00', endTime: '17:00', roomIds: [large.id] },
      { kind: 'day', date: '2026-11-24', startTime: '15:00', endTime: '17:00', roomIds: [hall.id] },
    ])
  })

  it('take a room with steps where that is all there is, and a second time where there is no room', () => {
    const kinds = (rooms: typeof data.rooms) =>
      freeAlternatives({ ...data, rooms }, wanted).map(({ kind, roomIds }) => [kind, roomIds[0]])
    expect(kinds([loft, hall])[1]).toEqual(['room', loft.id])
    expect(kinds([small, hall]).map(([kind]) => kind)).toEqual(['time', 'time', 'day'])
  })
})
