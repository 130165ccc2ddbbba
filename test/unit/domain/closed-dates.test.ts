import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClosedDate,
  datesGivenBackBy,
  datesOnClosedDays,
  datesTakenBy,
} from '../../../shared/domain/closed-dates.ts'
import type { ClosedDays, Closure } from '../../../shared/domain/closure.ts'
import { addDays, type Range } from '../../../shared/domain/day.ts'
import {
  type Occurrence,
  occurrencesBetween,
  type Programme,
  takesPlace,
} from '../../../shared/domain/occurrence.ts'
import { anyActivity, anyDay, anyOverrides, anyRange } from '../../factories/arbitrary-programme.ts'
import { makeActivity, makeClosure, makeOverride } from '../../factories/place-data.ts'

const keyOf = ({ activityId, originalDate, date }: Occurrence) => `${activityId} ${originalDate} ${date}`
const keysOf = (dates: readonly ClosedDate[]) => dates.map(({ occurrence }) => keyOf(occurrence))
const held = (programme: Programme, range: Range) =>
  occurrencesBetween(programme, range).filter(takesPlace).map(keyOf)

const anyClosure: fc.Arbitrary<Closure> = fc
  .tuple(anyDay, fc.oneof(fc.nat(3), fc.nat(60), fc.nat(500)))
  .map(([from, days]) => makeClosure({ from, to: addDays(from, days) }))
const anyClosedDays: fc.Arbitrary<ClosedDays> = fc.record({
  closures: fc.array(anyClosure, { maxLength: 4 }),
  place: fc.record({ closedOnHolidays: fc.boolean() }),
})
/** Some of the overrides hold their date although it is closed. */
const anyProgramme: fc.Arbitrary<Programme> = fc
  .tuple(fc.array(anyActivity, { minLength: 1, maxLength: 3 }), anyClosedDays)
  .chain(([activities, closed]) =>
    fc
      .tuple(
        ...activities.map((activity) => fc.tuple(anyOverrides(activity), fc.infiniteStream(fc.boolean()))),
      )
      .map((all) => ({
        ...closed,
        activities,
        overrides: all.flatMap(([overrides, held]) =>
          overrides.map((override) => (held.next().value ? { ...override, despiteClosing: true } : override)),
        ),
      })),
  )

describe('what is listed before days are closed', () => {
  it('is exactly what disappears, and what is listed as coming back exactly what comes', () => {
    let gone = 0
    fc.assert(
      fc.property(anyProgramme, anyClosedDays, anyRange, (programme, closed, range) => {
        const before = held(programme, range)
        const after = held({ ...programme, ...closed }, range)
        const taken = keysOf(datesTakenBy(programme, closed, range))
        gone += taken.length
        expect(taken).toEqual(before.filter((key) => !after.includes(key)))
        expect(keysOf(datesGivenBackBy(programme, closed, range))).toEqual(
          after.filter((key) => !before.includes(key)),
        )
      }),
      { numRuns: 300 },
    )
    expect(gone).toBeGreaterThan(100)
  })

  it('is all of it when only the days of the new period are looked at', () => {
    fc.assert(
      fc.property(anyProgramme, anyClosure, (programme, closure) => {
        const closed = { ...programme, closures: [...programme.closures, closure] }
        const around = { from: addDays(closure.from, -400), to: addDays(closure.to, 400) }
        expect(keysOf(datesTakenBy(programme, closed, closure))).toEqual(
          keysOf(datesTakenBy(programme, closed, around)),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('names why each goes, with the period before the holiday', () => {
    const daily = makeActivity({
      recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], start: '2026-01-01' },
    })
    const programme = { activities: [daily], overrides: [], closures: [], place: { closedOnHolidays: false } }
    const eve = makeClosure({ name: 'Juleferie', from: '2026-12-24', to: '2026-12-25' })
    const closed = { closures: [eve], place: { closedOnHolidays: true } }
    const range = { from: '2026-12-20', to: '2026-12-31' }
    expect(
      datesTakenBy(programme, closed, range).map(({ occurrence, closing }) => [occurrence.date, closing]),
    ).toEqual([
      ['2026-12-24', { kind: 'closure', closure: eve }],
      ['2026-12-25', { kind: 'closure', closure: eve }],
      ['2026-12-26', { kind: 'holiday', holiday: 'second-christmas-day' }],
    ])
  })
})

describe('a date on a closed day', () => {
  it('comes back alone when it is held all the same, and goes again', () => {
    let broughtBack = 0
    fc.assert(
      fc.property(anyProgramme, anyRange, fc.nat(), (programme, range, pick) => {
        const before = held(programme, range)
        const skipped = datesOnClosedDays(programme, range).filter(({ occurrence }) => occurrence.closing)
        const one = skipped[pick % Math.max(1, skipped.length)]?.occurrence
        if (!one) return
        broughtBack += 1
        const { activityId, originalDate, override } = one
        const said = override ?? makeOverride({ id: activityId }, originalDate)
        const overrides = [
          ...programme.overrides.filter((other) => other !== override),
          { ...said, despiteClosing: true },
        ]
        const now = { ...programme, overrides }
        expect(held(now, range).filter((key) => !before.includes(key))).toEqual([keyOf(one)])
        expect(before.filter((key) => !held(now, range).includes(key))).toEqual([])
        // It is still there to be closed again.
        expect(keysOf(datesOnClosedDays(now, range))).toEqual(keysOf(datesOnClosedDays(programme, range)))
      }),
      { numRuns: 300 },
    )
    expect(broughtBack).toBeGreaterThan(30)
  })

  it('is listed unless it is called off', () => {
    fc.assert(
      fc.property(anyProgramme, anyRange, (programme, range) => {
        const all = occurrencesBetween(programme, range)
        const held = (one: Occurrence) => one.override?.despiteClosing === true
        const listed = new Set(keysOf(datesOnClosedDays(programme, range)))
        for (const one of all)
          if (one.closing && !one.cancelled) expect(listed).toContain(keyOf(one))
          else if (one.cancelled || !held(one)) expect(listed).not.toContain(keyOf(one))
      }),
      { numRuns: 150 },
    )
  })
})
