import { expect, test } from 'vitest'
import { yearWheel } from '../../../shared/domain/year-wheel.ts'
import { makeGrant } from '../../factories/accounts.ts'
import { makeMeeting, makeYearPoint } from '../../factories/meetings.ts'
import { makeClosure, makePlaceData } from '../../factories/place-data.ts'

const data = makePlaceData({
  meetings: [makeMeeting({ date: '2027-02-23' }), makeMeeting({ date: '2026-11-24' })],
  yearPoints: [
    makeYearPoint({ title: 'Frivilligfest', monthDay: '02-05' }),
    makeYearPoint({ title: 'Ny sæson', monthDay: '02-01', day: false }),
    makeYearPoint({ title: 'Skuddag', monthDay: '02-29' }),
  ],
  closures: [makeClosure({ name: 'Sommerferie', from: '2027-07-05', to: '2027-08-01' })],
  grants: [makeGrant({ name: 'Tilskud', firstYear: 2026, years: 1, reportDue: '03-01' })],
})
const titles = (year: number) =>
  yearWheel(data, year).map((points) => points.map(({ day, title }) => `${day.slice(5)} ${title}`))

test('each month has what comes in it, what has no day first', () => {
  const months = titles(2027)
  expect(months).toHaveLength(12)
  expect(months[1]).toEqual([
    '02-01 Ny sæson',
    '02-05 Frivilligfest',
    '02-23 Styregruppemøde',
    '02-28 Skuddag',
  ])
  expect(months[2]).toEqual(['03-01 Tilskud'])
  expect(months[6]).toEqual(['07-05 Sommerferie'])
  expect(months[7]).toEqual([])
})

test('29 February is itself in a leap year', () => {
  expect(titles(2028)[1]).toContain('02-29 Skuddag')
})
