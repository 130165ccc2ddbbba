import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closingOn } from '../../../shared/domain/closure.ts'
import { addDays, isWithin, weekdayOf } from '../../../shared/domain/day.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import { programmeDays } from '../../../shared/exchange/programme-days.ts'
import { anyActivity, anyDay } from '../../factories/arbitrary-programme.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../factories/place-data.ts'

const december = { from: '2026-12-01', to: '2026-12-31' }

describe('the days of a programme', () => {
  it('say a closed period once, whole, where it begins or the programme does', () => {
    const mondays = makeActivity()
    const data = makePlaceData({
      activities: [mondays],
      overrides: [makeOverride(mondays, '2026-12-28', { despiteClosing: true })],
      closures: [makeClosure({ name: 'Juleferie', from: '2026-12-22', to: '2027-01-02' })],
    })
    const days = programmeDays(data, december).map(({ day, closed, entries }) => [
      day,
      closed?.to,
      entries.length,
    ])
    expect(days).toEqual([
      ['2026-12-07', undefined, 1],
      ['2026-12-14', undefined, 1],
      ['2026-12-21', undefined, 1],
      ['2026-12-22', '2027-01-02', 0],
      ['2026-12-28', undefined, 1],
    ])
    const january = programmeDays(data, { from: '2027-01-01', to: '2027-01-04' })
    expect(january[0]).toMatchObject({ day: '2027-01-01', closed: { from: '2026-12-22', to: '2027-01-02' } })
  })

  it('say nothing of a holiday at the weekend that takes nothing away', () => {
    const place = { ...makePlaceData().place, closedOnHolidays: true }
    const quiet = makePlaceData({ place })
    expect(programmeDays(quiet, december).map(({ day }) => day)).toEqual(['2026-12-25'])
    const saturdays = makeActivity({
      recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [6], start: '2026-12-20' },
    })
    expect(programmeDays({ ...quiet, activities: [saturdays] }, december).map(({ day }) => day)).toEqual([
      '2026-12-25',
      '2026-12-26',
    ])
  })

  it('hold every date that is not closed, and every closed day that matters is within what is said', () => {
    const anyClosure = fc
      .tuple(anyDay, fc.nat(20))
      .map(([from, days]) => makeClosure({ from, to: addDays(from, days) }))
    fc.assert(
      fc.property(
        fc.array(anyActivity, { maxLength: 3 }),
        fc.array(anyClosure, { maxLength: 4 }),
        anyDay,
        fc.nat(60),
        fc.boolean(),
        (activities, closures, from, length, closedOnHolidays) => {
          const range = { from, to: addDays(from, length) }
          const data = makePlaceData({ activities, closures })
          const programme = { ...data, place: { ...data.place, closedOnHolidays } }
          const days = programmeDays(programme, range)
          expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort())
          const held = occurrencesBetween(programme, range).filter(({ closing }) => !closing)
          expect(days.flatMap(({ entries }) => entries)).toEqual(held)
          const said = days.flatMap(({ closed }) => closed ?? [])
          for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
            const closing = closingOn(programme, day)
            const stretches = said.filter((stretch) => isWithin(day, stretch))
            if (!closing) expect(stretches).toEqual([])
            else if (closing.kind === 'closure' || weekdayOf(day) <= 5) expect(stretches).not.toEqual([])
          }
        },
      ),
    )
  })
})
