import { describe, expect, it } from 'vitest'
import { changeFrom } from '../../../shared/domain/activity-versions.ts'
import {
  nextOccurrence,
  occurrencesBetween,
  strandedOverrides,
  takesPlace,
} from '../../../shared/domain/occurrence.ts'
import { idOf } from '../../factories/ids.ts'
import { makeActivity, makeClosure, makeOverride, makeProgramme } from '../../factories/place-data.ts'

const november = { from: '2026-11-01', to: '2026-11-30' }
// Mondays in November 2026: 2, 9, 16, 23, 30.
const coffee = makeActivity({ title: 'Kaffe og snak', startTime: '14:00', endTime: '16:00' })

describe('in order', () => {
  it('goes by date, then start time, then title as a Dane sorts it', () => {
    const once = { kind: 'once', date: '2026-11-03' } as const
    const all = [
      makeActivity({ title: 'Åben café', startTime: '10:00', recurrence: once }),
      makeActivity({ title: 'Zumba', startTime: '10:00', recurrence: once }),
      makeActivity({ title: 'Stolegymnastik hold 10', startTime: '10:00', recurrence: once }),
      makeActivity({ title: 'Stolegymnastik hold 2', startTime: '10:00', recurrence: once }),
      makeActivity({ title: 'Morgensang', startTime: '09:30', recurrence: once }),
      makeActivity({ title: 'Banko', recurrence: { kind: 'once', date: '2026-11-02' } }),
    ]
    expect(occurrencesBetween(makeProgramme(all, []), november).map(({ details }) => details.title)).toEqual([
      'Banko',
      'Morgensang',
      'Stolegymnastik hold 2',
      'Stolegymnastik hold 10',
      'Zumba',
      'Åben café',
    ])
  })

  it('is the same every time for what only differs in the date it was moved from, or in nothing', () => {
    const moved = ['2026-11-09', '2026-11-16', '2026-11-02'].map((date) =>
      makeOverride(coffee, date, { movedTo: '2026-11-24' }),
    )
    for (const overrides of [moved, moved.toReversed()]) {
      const found = occurrencesBetween(makeProgramme([coffee], overrides), {
        from: '2026-11-24',
        to: '2026-11-24',
      })
      expect(found.map(({ originalDate }) => originalDate)).toEqual([
        '2026-11-02',
        '2026-11-09',
        '2026-11-16',
      ])
    }
    const twins = [makeActivity({ id: idOf(1) }), makeActivity({ id: idOf(2) })]
    for (const activities of [twins, twins.toReversed()]) {
      const found = occurrencesBetween(makeProgramme(activities, []), {
        from: '2026-11-02',
        to: '2026-11-02',
      })
      expect(found.map(({ activityId }) => activityId)).toEqual([idOf(1), idOf(2)])
    }
  })
})

describe('what differs on one date', () => {
  const on = (given: Parameters<typeof makeOverride>[2], date = '2026-11-09') =>
    occurrencesBetween(makeProgramme([coffee], [makeOverride(coffee, date, given)]), november).find(
      ({ originalDate }) => originalDate === date,
    )

  it('keeps a cancelled date, marked so', () => {
    expect(on({ cancelled: true })).toMatchObject({ date: '2026-11-09', cancelled: true, moved: false })
    expect(on({ topic: 'Fugle' })).toMatchObject({ cancelled: false, override: { topic: 'Fugle' } })
  })

  it('uses the rooms and times of the date', () => {
    expect(on({ roomIds: [idOf(7)], startTime: '13:30' })).toMatchObject({
      roomIds: [idOf(7)],
      startTime: '13:30',
      endTime: '16:00',
    })
    expect(on({ roomIds: [] })).toMatchObject({ roomIds: [] })
    expect(on({ endTime: '17:00' })).toMatchObject({ startTime: '14:00', endTime: '17:00' })
  })

  it('leaves the end open where the start has passed the usual one', () => {
    expect(on({ startTime: '18:30' })).toMatchObject({ startTime: '18:30', endTime: undefined })
    expect(on({ startTime: '16:00' })).toMatchObject({ endTime: undefined })
    expect(on({ startTime: '18:30', endTime: '20:00' })).toMatchObject({ endTime: '20:00' })
  })

  it('moves a date within the range, out of it and into it', () => {
    const datesWith = (date: string, movedTo: string) =>
      occurrencesBetween(makeProgramme([coffee], [makeOverride(coffee, date, { movedTo })]), november).map(
        ({ date }) => date,
      )
    expect(datesWith('2026-11-09', '2026-11-25')).toEqual([
      '2026-11-02',
      '2026-11-16',
      '2026-11-23',
      '2026-11-25',
      '2026-11-30',
    ])
    expect(datesWith('2026-11-30', '2026-12-01')).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ])
    expect(datesWith('2026-12-07', '2026-11-30')).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
      '2026-11-30',
    ])
  })

  it('is not moved when it is moved to its own date', () => {
    expect(on({ movedTo: '2026-11-09' })).toMatchObject({ moved: false, date: '2026-11-09' })
    expect(on({ movedTo: '2026-11-10' })).toMatchObject({ moved: true, date: '2026-11-10' })
  })

  it('has an extra date outside the pattern, once, also when the pattern gives it', () => {
    expect(on({ extra: true, topic: 'Ekstra' }, '2026-11-12')).toMatchObject({
      date: '2026-11-12',
      moved: false,
      startTime: '14:00',
    })
    const both = occurrencesBetween(
      makeProgramme([coffee], [makeOverride(coffee, '2026-11-09', { extra: true })]),
      november,
    )
    expect(both).toHaveLength(5)
  })

  it('passes over a change on a date the pattern does not give, and one of another activity', () => {
    expect(on({ topic: 'Fugle' }, '2026-11-10')).toBeUndefined()
    const other = makeOverride(makeActivity(), '2026-11-09', { cancelled: true })
    expect(
      occurrencesBetween(makeProgramme([coffee], [other]), november).some(({ cancelled }) => cancelled),
    ).toBe(false)
  })

  it('counts the first of two changes on the same date', () => {
    const two = [
      makeOverride(coffee, '2026-11-09', { topic: 'Fugle' }),
      makeOverride(coffee, '2026-11-09', { topic: 'Banko', movedTo: '2026-11-10' }),
    ]
    const found = occurrencesBetween(makeProgramme([coffee], two), november)
    expect(found).toHaveLength(5)
    expect(found[1]).toMatchObject({ date: '2026-11-09', override: { topic: 'Fugle' } })
    expect(
      occurrencesBetween(makeProgramme([coffee], two), { from: '2026-11-10', to: '2026-11-10' }),
    ).toEqual([])
  })
})

describe('an activity that changed', () => {
  const [shown] = coffee.versions
  if (!shown) throw new Error('no version')
  const later = changeFrom(
    coffee,
    '2026-11-16',
    {
      ...shown,
      startTime: '15:00',
      recurrence: { ...shown.recurrence, weekdays: [2] } as typeof shown.recurrence,
    },
    shown,
  )

  it('has its old dates and times before the day and the new ones from it', () => {
    expect(
      occurrencesBetween(makeProgramme([later], []), november).map(
        ({ date, startTime }) => `${date} ${startTime}`,
      ),
    ).toEqual(['2026-11-02 14:00', '2026-11-09 14:00', '2026-11-17 15:00', '2026-11-24 15:00'])
  })

  it('gives a date moved across the change the details of its original date', () => {
    const moved = makeOverride(later, '2026-11-09', { movedTo: '2026-11-18' })
    expect(
      occurrencesBetween(makeProgramme([later], [moved]), november).find(({ moved }) => moved),
    ).toMatchObject({
      date: '2026-11-18',
      startTime: '14:00',
      details: { from: null },
    })
  })

  it('strands what was said of dates it no longer gives, and nothing else', () => {
    const overrides = [
      makeOverride(later, '2026-11-09', { topic: 'Fugle' }),
      makeOverride(later, '2026-11-17', { topic: 'Banko' }),
      makeOverride(later, '2026-11-16', { topic: 'Sang' }),
      makeOverride(later, '2026-11-23', { extra: true }),
      makeOverride(makeActivity(), '2026-11-16', { topic: 'En andens' }),
    ]
    expect(strandedOverrides(coffee, overrides).map(({ date }) => date)).toEqual(['2026-11-17'])
    expect(strandedOverrides(later, overrides).map(({ date }) => date)).toEqual(['2026-11-16'])
    const unsorted = ['2026-12-01', '2026-11-17', '2026-11-24'].map((day) =>
      makeOverride(coffee, day, { topic: 'Sang' }),
    )
    expect(strandedOverrides(coffee, unsorted).map(({ date }) => date)).toEqual([
      '2026-11-17',
      '2026-11-24',
      '2026-12-01',
    ])
  })
})

describe('on a day when the place is closed', () => {
  const closure = makeClosure({ from: '2026-11-16', to: '2026-11-17' })
  const closedOn = (...overrides: ReturnType<typeof makeOverride>[]) =>
    occurrencesBetween({ ...makeProgramme([coffee], overrides), closures: [closure] }, november)
      .filter((occurrence) => !takesPlace(occurrence))
      .map(({ date, closing }) => [date, closing])

  it('is there and says why, but does not take place', () => {
    expect(closedOn()).toEqual([['2026-11-16', { kind: 'closure', closure }]])
  })

  it('takes place when it is held all the same, or moved to a day when the place is open', () => {
    expect(closedOn(makeOverride(coffee, '2026-11-16', { despiteClosing: true }))).toEqual([])
    expect(closedOn(makeOverride(coffee, '2026-11-16', { movedTo: '2026-11-18' }))).toEqual([])
    expect(closedOn(makeOverride(coffee, '2026-11-23', { movedTo: '2026-11-17' }))).toHaveLength(2)
  })

  it('is on a public holiday where the place keeps them', () => {
    const whitMonday = { from: '2026-05-25', to: '2026-05-25' }
    const open = makeProgramme([coffee])
    expect(occurrencesBetween(open, whitMonday).every(takesPlace)).toBe(true)
    const [closed] = occurrencesBetween({ ...open, place: { closedOnHolidays: true } }, whitMonday)
    expect(closed?.closing).toEqual({ kind: 'holiday', holiday: 'whit-monday' })
  })

  it('is passed over by the next occurrence', () => {
    const programme = { ...makeProgramme([coffee]), closures: [closure] }
    expect(nextOccurrence(programme, coffee, '2026-11-10')?.date).toBe('2026-11-23')
  })
})

describe('the next occurrence', () => {
  it('is the first that is not cancelled, by the date it takes place', () => {
    expect(nextOccurrence(makeProgramme([coffee], []), coffee, '2026-11-03')?.date).toBe('2026-11-09')
    expect(nextOccurrence(makeProgramme([coffee], []), coffee, '2026-11-09')?.date).toBe('2026-11-09')
    const overrides = [
      makeOverride(coffee, '2026-11-09', { cancelled: true }),
      makeOverride(coffee, '2026-11-02', { movedTo: '2026-11-12' }),
    ]
    expect(nextOccurrence(makeProgramme([coffee], overrides), coffee, '2026-11-03')).toMatchObject({
      date: '2026-11-12',
      originalDate: '2026-11-02',
    })
  })

  it('is found years out, and is none when the activity has ended', () => {
    const once = makeActivity({ recurrence: { kind: 'once', date: '2199-12-31' } })
    expect(nextOccurrence(makeProgramme([once], []), once, '1900-01-01')?.date).toBe('2199-12-31')
    expect(
      nextOccurrence(
        makeProgramme([once], [makeOverride(once, '2199-12-31', { cancelled: true })]),
        once,
        '2026-01-01',
      ),
    ).toBeUndefined()
    const never = makeActivity({ recurrence: { kind: 'dates', dates: [] } })
    expect(nextOccurrence(makeProgramme([never]), never, '2026-01-01')).toBeUndefined()
  })
})
