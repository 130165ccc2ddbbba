import { describe, expect, it } from 'vitest'
import { closingOn, closuresBetween } from '../../../shared/domain/closure.ts'
import { makeClosure } from '../../factories/place-data.ts'

const summer = makeClosure({ name: 'Sommerferie', from: '2026-06-29', to: '2026-08-09' })
const letOut = makeClosure({ name: 'Salen er lejet ud', from: '2026-07-04', to: '2026-07-05' })
const christmas = makeClosure({ name: 'Juleferie', from: '2026-12-24', to: '2027-01-03' })
const closures = [christmas, letOut, summer]
const holidaysKept = { closures, place: { closedOnHolidays: true } }
const openOnHolidays = { closures, place: { closedOnHolidays: false } }

describe('why a day is closed', () => {
  it.each([
    ['2026-06-28', undefined],
    ['2026-06-29', summer],
    ['2026-08-09', summer],
    ['2026-08-10', undefined],
    // Of two periods, the one that begins first.
    ['2026-07-04', summer],
    // People chose the name of the period; the holiday has its own.
    ['2026-12-25', christmas],
  ])('on %s', (day, closure) => {
    const closing = closure && { kind: 'closure', closure }
    expect(closingOn(openOnHolidays, day)).toEqual(closing)
    expect(closingOn(holidaysKept, day)).toEqual(closing)
  })

  it('is a public holiday only where the place keeps them', () => {
    expect(closingOn(holidaysKept, '2026-05-14')).toEqual({ kind: 'holiday', holiday: 'ascension-day' })
    expect(closingOn(openOnHolidays, '2026-05-14')).toBeUndefined()
  })
})

describe('the periods that touch a range', () => {
  const between = (from: string, to: string) => closuresBetween(closures, { from, to })

  it('are there when they share a day with it, by their first day', () => {
    expect(between('2026-01-01', '2026-12-31')).toEqual([summer, letOut, christmas])
    expect(between('2027-01-03', '2027-12-31')).toEqual([christmas])
    expect(between('2026-08-09', '2026-12-23')).toEqual([summer])
    expect(between('2026-08-10', '2026-12-23')).toEqual([])
    expect(between('2026-07-10', '2026-07-11')).toEqual([summer])
  })
})
