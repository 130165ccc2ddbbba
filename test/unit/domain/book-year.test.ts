import { describe, expect, it } from 'vitest'
import {
  bookYearSchema,
  closedYearOf,
  closedYears,
  yearsAsTheyStand,
} from '../../../shared/domain/book-year.ts'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'

const closed2025 = makeBookYear({ year: 2025 })
const reopened2027 = makeBookYear({
  year: 2027,
  closed: false,
  events: [
    { on: '2028-01-20', action: 'closed', reason: '' },
    { on: '2028-01-21', action: 'reopened', reason: 'Et bilag manglede' },
  ],
})

it('a year is what was done to it last', () => {
  expect(bookYearSchema.safeParse(closed2025).success).toBe(true)
  expect(bookYearSchema.safeParse(reopened2027).success).toBe(true)
  expect(bookYearSchema.safeParse({ ...closed2025, closed: false }).success).toBe(false)
  expect(bookYearSchema.safeParse({ ...reopened2027, closed: true }).success).toBe(false)
  expect(bookYearSchema.safeParse({ ...closed2025, events: [] }).success).toBe(false)
})

describe('nothing may be changed', () => {
  it('in a year that is closed or before it; one that was opened again closes nothing', () => {
    expect([...closedYears([reopened2027, closed2025])]).toEqual([2025])
    const closed = yearsAsTheyStand([reopened2027, closed2025])
    expect([1990, 2024, 2025, 2026, 2027].map((year) => closed.has(year))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(yearsAsTheyStand([reopened2027]).size).toBe(0)
    expect(yearsAsTheyStand([]).size).toBe(0)
  })

  it('whether an entry comes into it, goes out of it or stands in it; the closed year is named', () => {
    const rows = [makeBookYear({ year: 2026 }), reopened2027, closed2025]
    const on = (date: string) => makeEntry({ date })
    expect(closedYearOf(undefined, on('2025-03-02'), rows)).toBe(2025)
    expect(closedYearOf(on('2025-03-02'), undefined, rows)).toBe(2025)
    expect(closedYearOf(on('2024-03-02'), on('2024-03-03'), rows)).toBe(2025)
    expect(closedYearOf(on('2027-03-02'), on('2026-12-31'), rows)).toBe(2026)
    expect(closedYearOf(on('2027-03-02'), on('2028-12-31'), rows)).toBeUndefined()
    const same = on('2025-03-02')
    expect(closedYearOf(same, { ...same }, rows)).toBeUndefined()
    expect(closedYearOf(undefined, undefined, rows)).toBeUndefined()
  })
})
