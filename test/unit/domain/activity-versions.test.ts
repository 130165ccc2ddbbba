import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Activity,
  type ActivityDetails,
  type ActivityVersion,
  activitySchema,
} from '../../../shared/domain/activity.ts'
import { changeFrom, endFrom, versionOn } from '../../../shared/domain/activity-versions.ts'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { type Occurrence, occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import type { Recurrence } from '../../../shared/domain/recurrence.ts'
import { isSameValue } from '../../../shared/domain/same-value.ts'
import { anyActivity, anyDay, anyDetails, anyOverrides } from '../../factories/arbitrary-programme.ts'
import { idOf } from '../../factories/ids.ts'
import { makeActivity, makeProgramme } from '../../factories/place-data.ts'

const everyOtherMonday: Recurrence = { kind: 'weekly', everyWeeks: 2, weekdays: [1], start: '2026-01-05' }
const banko = makeActivity({
  title: 'Banko',
  startTime: '14:00',
  endTime: '16:00',
  recurrence: everyOtherMonday,
})

/** Changes one version of an activity, as a form filled with it does. */
function change(
  activity: Activity,
  from: Day | null,
  given: Partial<ActivityDetails>,
  shownOn = '2026-01-01',
) {
  const shown = versionOn(activity, shownOn)
  return changeFrom(activity, from, { ...shown, ...given }, shown)
}

const inShort = ({ versions }: Activity) =>
  versions.map(({ from, title, startTime }) => `${from ?? 'altid'}: ${title} ${startTime}`)

describe('"fra og med" a date', () => {
  it('ends the version before the day and begins the next on it', () => {
    const changed = change(banko, '2026-03-01', { startTime: '13:30' })
    expect(inShort(changed)).toEqual(['altid: Banko 14:00', '2026-03-01: Banko 13:30'])
    expect(changed.id).toBe(banko.id)
    expect(inShort(banko)).toEqual(['altid: Banko 14:00'])
  })

  it('keeps the rhythm of every other week, whichever week the change falls in', () => {
    const dates = (activity: Activity) =>
      occurrencesBetween(makeProgramme([activity], []), { from: '2026-01-01', to: '2026-12-31' }).map(
        ({ date }) => date,
      )
    for (let day = '2026-02-01'; day < '2026-03-15'; day = addDays(day, 1)) {
      expect(dates(change(banko, day, { title: 'Stor banko' }))).toEqual(dates(banko))
    }
  })

  it('changes a version that begins on the very day, without another one', () => {
    const once = change(banko, '2026-03-01', { startTime: '13:30' })
    const twice = change(once, '2026-03-01', { startTime: '13:00' }, '2026-03-01')
    expect(inShort(twice)).toEqual(['altid: Banko 14:00', '2026-03-01: Banko 13:00'])
  })

  it('leaves one version when the change is taken back', () => {
    const changed = change(banko, '2026-03-01', { startTime: '13:30' })
    const back = change(changed, '2026-03-01', { startTime: '14:00' }, '2026-03-01')
    expect(back).toEqual(banko)
  })

  it('leaves what is planned for later, and adds the change to it', () => {
    const planned = change(banko, '2026-09-01', { startTime: '15:00' })
    expect(inShort(change(planned, '2026-03-01', { title: 'Stor banko' }))).toEqual([
      'altid: Banko 14:00',
      '2026-03-01: Stor banko 14:00',
      '2026-09-01: Stor banko 15:00',
    ])
    // The plan has its own word on the time; the change holds until then.
    expect(inShort(change(planned, '2026-03-01', { startTime: '13:00' }))).toEqual([
      'altid: Banko 14:00',
      '2026-03-01: Banko 13:00',
      '2026-09-01: Banko 15:00',
    ])
  })

  it('does not undo a planned change when the form was filled before it and the day is after it', () => {
    const planned = change(banko, '2026-06-01', { leaderIds: [idOf(1)] })
    const changed = change(planned, '2026-09-01', { title: 'Stor banko' })
    expect(changed.versions.at(-1)).toMatchObject({
      from: '2026-09-01',
      title: 'Stor banko',
      leaderIds: [idOf(1)],
    })
  })

  it('reaches the versions that had the thing from the one of the day, though the form showed another', () => {
    const planned = change(banko, '2026-06-01', { startTime: '15:00' })
    const twice = change(planned, '2026-09-01', { title: 'Stor banko' }, '2026-06-01')
    expect(inShort(change(twice, '2026-07-01', { startTime: '13:00' }))).toEqual([
      'altid: Banko 14:00',
      '2026-06-01: Banko 15:00',
      '2026-07-01: Banko 13:00',
      '2026-09-01: Stor banko 13:00',
    ])
  })

  it('takes the version it was written on along, when the day is before that version begins', () => {
    const planned = change(banko, '2026-06-01', { title: 'Stor bnako' })
    expect(inShort(change(planned, '2026-05-01', { title: 'Stor banko' }, '2026-07-01'))).toEqual([
      'altid: Banko 14:00',
      '2026-05-01: Stor banko 14:00',
    ])
  })

  it('keeps start and end time together', () => {
    const planned = change(banko, '2026-09-01', { startTime: '15:30' })
    const changed = change(planned, '2026-03-01', { startTime: '12:00', endTime: '14:00' })
    expect(changed.versions.map(({ startTime, endTime }) => `${startTime}-${endTime}`)).toEqual([
      '14:00-16:00',
      '12:00-14:00',
      '15:30-16:00',
    ])
  })

  it('takes away what was emptied', () => {
    const [shown] = makeActivity({ signUp: { daysBefore: 2 } }).versions
    if (!shown) throw new Error('no version')
    const { signUp: _, ...without } = shown
    const changed = changeFrom({ id: banko.id, versions: [shown] }, '2026-03-01', without, shown)
    expect(changed.versions.map((version) => 'signUp' in version)).toEqual([true, false])
  })
})

describe('correcting what was wrong all along', () => {
  it('corrects it before and after, in one version as in several', () => {
    expect(inShort(change(banko, null, { title: 'Bankospil' }))).toEqual(['altid: Bankospil 14:00'])
    const changed = change(change(banko, '2026-03-01', { startTime: '13:30' }), '2026-09-01', { trial: true })
    expect(inShort(change(changed, null, { title: 'Bankospil' }, '2026-04-01'))).toEqual([
      'altid: Bankospil 14:00',
      '2026-03-01: Bankospil 13:30',
      '2026-09-01: Bankospil 13:30',
    ])
  })

  it('leaves what was something else before, or is planned to be', () => {
    const changed = change(banko, '2026-03-01', { startTime: '13:30' })
    expect(inShort(change(changed, null, { startTime: '13:00' }, '2026-04-01'))).toEqual([
      'altid: Banko 14:00',
      '2026-03-01: Banko 13:00',
    ])
  })

  it('makes one of two versions that no longer differ', () => {
    const changed = change(banko, '2026-03-01', { startTime: '13:30' })
    expect(change(changed, null, { startTime: '14:00' }, '2026-04-01')).toEqual(banko)
  })
})

it('is the same activity when nothing was changed', () => {
  expect(change(banko, '2026-03-01', {})).toBe(banko)
  expect(change(banko, null, {})).toBe(banko)
})

describe('an activity that stops', () => {
  const dates = (activity: Activity) =>
    occurrencesBetween(makeProgramme([activity], []), { from: '2026-01-01', to: '2026-12-31' }).map(
      ({ date }) => date,
    )

  it('has its last date before the day, and drops what was planned for later', () => {
    const planned = change(banko, '2026-09-01', { startTime: '15:00' })
    const ended = endFrom(planned, '2026-02-16')
    expect(dates(ended)).toEqual(['2026-01-05', '2026-01-19', '2026-02-02'])
    expect(ended.versions).toHaveLength(1)
    expect(dates(endFrom(banko, '2026-02-17'))).toHaveLength(4)
    expect(endFrom(planned, '2026-09-01').versions).toHaveLength(1)
  })

  it('does not put off an earlier end', () => {
    const ended = endFrom(banko, '2026-02-16')
    expect(endFrom(ended, '2026-09-01')).toEqual(ended)
  })

  it('stops single days and lists as well', () => {
    const once = makeActivity({ recurrence: { kind: 'once', date: '2026-06-23' } })
    expect(dates(endFrom(once, '2026-06-23'))).toEqual([])
    expect(dates(endFrom(once, '2026-06-24'))).toEqual(['2026-06-23'])
    const list = makeActivity({ recurrence: { kind: 'dates', dates: ['2026-06-23', '2026-08-01'] } })
    expect(dates(endFrom(list, '2026-07-01'))).toEqual(['2026-06-23'])
    expect(dates(endFrom(list, '2026-08-01'))).toEqual(['2026-06-23'])
    expect(dates(endFrom(list, '2026-08-02'))).toEqual(['2026-06-23', '2026-08-01'])
  })
})

describe('for any activity, change and day', () => {
  const anyCase = anyActivity.chain((activity) =>
    fc.record({
      activity: fc.constant(activity),
      overrides: anyOverrides(activity),
      shown: fc.constantFrom(...activity.versions),
      day: fc.oneof(anyDay, fc.constantFrom(...activity.versions.map(({ from }) => from ?? '2024-01-01'))),
      // Some of the fields changed, as people do, or all of them.
      given: anyDetails.chain((details) =>
        fc
          .subarray(Object.keys(details))
          .map((fields) =>
            Object.fromEntries(Object.entries(details).filter(([field]) => fields.includes(field))),
          ),
      ),
    }),
  )
  const all = { from: '2020-01-01', to: '2033-12-31' }

  it('leaves every date and detail before the day as it was', () => {
    fc.assert(
      fc.property(anyCase, ({ activity, overrides, shown, day, given }) => {
        const changed = changeFrom(activity, day, { ...shown, ...given }, shown)
        const ended = endFrom(activity, day)
        const earlier = (of: Activity) =>
          occurrencesBetween(makeProgramme([of], overrides), all).filter(
            ({ originalDate }) => originalDate < day,
          )
        expect(earlier(changed)).toEqual(earlier(activity))
        const withoutEnd = ({ details: { recurrence: _, ...rest }, ...occurrence }: Occurrence) => ({
          ...occurrence,
          details: rest,
        })
        expect(earlier(ended).map(withoutEnd)).toEqual(earlier(activity).map(withoutEnd))
      }),
      { numRuns: 300 },
    )
  })

  it('holds on the day, stays valid, and never says anything nobody wrote', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ activity, shown, day, given }, fromStart) => {
        const details: ActivityDetails = { ...shown, ...given }
        const changed = changeFrom(activity, fromStart ? null : day, details, shown)
        expect(activitySchema.safeParse(changed).success).toBe(true)
        const holds = fromStart ? versionOn(changed, shown.from ?? '1900-01-01') : versionOn(changed, day)
        const held = fromStart ? shown : versionOn(activity, day)
        for (const field of Object.keys(given) as (keyof ActivityDetails)[]) {
          if (!isSameValue(details[field], shown[field])) expect(holds[field]).toEqual(details[field])
        }
        const { from: _, ...things } = held as ActivityVersion
        for (const field of Object.keys(things) as (keyof ActivityDetails)[]) {
          expect([held[field], details[field]]).toContainEqual(holds[field])
        }
        for (const version of changed.versions) {
          for (const [field, value] of Object.entries(version)) {
            if (field === 'from') continue
            const written = [...activity.versions, details].map((of) => of[field as keyof ActivityDetails])
            expect(written).toContainEqual(value)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives nothing by its pattern from the day it stops', () => {
    fc.assert(
      fc.property(anyCase, ({ activity, day }) => {
        const ended = endFrom(activity, day)
        expect(activitySchema.safeParse(ended).success).toBe(true)
        expect(occurrencesBetween(makeProgramme([ended], []), { from: day, to: all.to })).toEqual([])
      }),
    )
  })
})
