import { describe, expect, it } from 'vitest'
import { coverageOf, suggestedClosures, suggestionsOf } from '../../../shared/domain/closure-suggestions.ts'
import { daysBetween, weekdayOf, weekOf } from '../../../shared/domain/day.ts'
import { makeClosure } from '../../factories/place-data.ts'

describe('suggestions of a year', () => {
  it('are these in 2026 and 2027', () => {
    const of = (year: number) => suggestionsOf(year).map(({ name, from, to }) => [name, from, to])
    expect(of(2026)).toEqual([
      ['winter-break', '2026-02-09', '2026-02-15'],
      ['labour-day', '2026-05-01', '2026-05-01'],
      ['constitution-day', '2026-06-05', '2026-06-05'],
      ['summer-break', '2026-06-29', '2026-08-09'],
      ['autumn-break', '2026-10-12', '2026-10-18'],
      ['christmas-eve', '2026-12-24', '2026-12-24'],
      ['new-years-eve', '2026-12-31', '2026-12-31'],
    ])
    expect(of(2027).filter(([name]) => String(name).endsWith('break'))).toEqual([
      ['winter-break', '2027-02-15', '2027-02-21'],
      ['summer-break', '2027-07-05', '2027-08-15'],
      ['autumn-break', '2027-10-18', '2027-10-24'],
    ])
  })

  it('are whole weeks where they are school holidays, in order, in every year there is', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const all = suggestionsOf(year)
      expect(all.map(({ name }) => name)).toEqual(suggestedClosures)
      expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted())
      for (const { name, from, to } of all) {
        expect(from.slice(0, 4)).toBe(String(year))
        if (!name.endsWith('break')) expect(to).toBe(from)
        else expect([weekdayOf(from), weekdayOf(to)]).toEqual([1, 7])
      }
      const [winter, , , summer, autumn] = all
      expect([winter, summer, autumn].map((week) => week && weekOf(week.from).slice(5))).toEqual([
        'W07',
        'W27',
        'W42',
      ])
      expect(summer && daysBetween(summer.from, summer.to)).toBe(6 * 7 - 1)
    }
  })
})

describe('how much of some days is closed already', () => {
  const open = { closures: [], place: { closedOnHolidays: false } }
  const days = { from: '2026-07-01', to: '2026-07-05' }

  it('is nothing, a part, or all, with the periods that do it', () => {
    expect(coverageOf(open, days)).toEqual({ all: false, closures: [] })
    const late = makeClosure({ from: '2026-07-04', to: '2026-07-09' })
    expect(coverageOf({ ...open, closures: [late] }, days)).toEqual({ all: false, closures: [late] })
    const early = makeClosure({ from: '2026-06-20', to: '2026-07-03' })
    const elsewhere = makeClosure({ from: '2026-07-06', to: '2026-07-09' })
    expect(coverageOf({ ...open, closures: [late, elsewhere, early] }, days)).toEqual({
      all: true,
      closures: [early, late],
    })
  })

  it('counts public holidays where the place keeps them', () => {
    const christmas = { from: '2026-12-25', to: '2026-12-26' }
    expect(coverageOf(open, christmas).all).toBe(false)
    expect(coverageOf({ ...open, place: { closedOnHolidays: true } }, christmas)).toEqual({
      all: true,
      closures: [],
    })
  })
})
