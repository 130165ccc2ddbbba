import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentOptions } from '../../../shared/documents/document.ts'
import { printRecordOf } from '../../../shared/documents/print-record.ts'
import { documents, findDocument } from '../../../shared/documents/registry.ts'
import { wrongPaper } from '../../../shared/documents/wrong-papers.ts'
import type { Activity } from '../../../shared/domain/activity.ts'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { type PrintRecord, printRecordSchema } from '../../../shared/domain/print-record.ts'
import { busyWeek } from '../../factories/busy-week.ts'
import { makeId } from '../../factories/ids.ts'
import { makeActivity, makeClosure, makeOverride, makePlaceData } from '../../factories/place-data.ts'
import { contextOf, layOut, options } from './laid-out.ts'

const printedOn = '2026-11-23'

/** What is remembered of a paper printed on 23 November 2026, as it comes back from the database. */
function printed(name: string, data: PlaceData, given: Partial<DocumentOptions> = {}): PrintRecord {
  const document = findDocument(name)
  if (!document) throw new Error(`no document ${name}`)
  const record = printRecordOf(document, data, { ...options, ...given }, contextOf({ today: printedOn }))
  return printRecordSchema.parse(JSON.parse(JSON.stringify({ id: makeId(), ...record })))
}

const kindsOf = (record: PrintRecord, data: PlaceData, today = printedOn) =>
  wrongPaper(record, data, today)?.changes.map(({ kind }) => kind)

/** The busy week with something else on the date of an activity. */
function changed(
  data: PlaceData,
  at: number,
  date: Day,
  change: Parameters<typeof makeOverride>[2],
): PlaceData {
  const { id } = data.activities[at] as Activity
  const kept = data.overrides.filter((one) => one.activityId !== id || one.date !== date)
  return { ...data, overrides: [...kept, makeOverride({ id }, date, change)] }
}

/** Ways a place becomes another, most of which some papers show. */
const changes: Record<string, (data: PlaceData) => PlaceData> = {
  cancelled: (data) => changed(data, 2, '2026-11-24', { cancelled: true }),
  moved: (data) => changed(data, 2, '2026-11-24', { movedTo: '2026-11-26' }),
  time: (data) => changed(data, 3, '2026-11-25', { startTime: '17:00' }),
  room: (data) => changed(data, 0, '2026-11-25', { roomIds: [] }),
  topic: (data) => changed(data, 2, '2026-11-24', { topic: 'Fugle' }),
  extra: (data) => changed(data, 5, '2026-11-24', { extra: true }),
  headcount: (data) => changed(data, 0, '2026-11-25', { headcount: 31, newcomers: 2, takings: 31_000 }),
  'held again': (data) => ({ ...data, overrides: data.overrides.filter(({ cancelled }) => !cancelled) }),
  closed: (data) => ({ ...data, closures: [makeClosure({ from: '2026-11-25', to: '2026-11-25' })] }),
  'closed later': (data) => ({ ...data, closures: [makeClosure({ from: '2027-11-25', to: '2027-11-25' })] }),
  renamed: (data) => withFirst(data, { title: 'Morgenkaffe' }),
  'another pattern': (data) =>
    withFirst(data, { recurrence: { kind: 'weekly', everyWeeks: 1, weekdays: [2], start: '2026-01-01' } }),
  'another room name': (data) => ({
    ...data,
    rooms: data.rooms.map((room) => ({ ...room, name: `${room.name} 2` })),
  }),
  'another phone number': (data) => ({ ...data, place: { ...data.place, phone: '87 65 43 21' } }),
  'another tovholder': (data) => ({
    ...data,
    people: data.people.map((person) => ({ ...person, phone: '1' })),
  }),
  'one more activity': (data) => ({
    ...data,
    activities: [
      ...data.activities,
      makeActivity({ title: 'Ny', recurrence: { kind: 'once', date: '2026-11-27' } }),
    ],
  }),
  'one activity less': (data) => ({ ...data, activities: data.activities.slice(1) }),
}

function withFirst(data: PlaceData, change: Partial<Activity['versions'][number]>): PlaceData {
  const [first, ...others] = data.activities as [Activity, ...Activity[]]
  return {
    ...data,
    activities: [{ ...first, versions: first.versions.map((one) => ({ ...one, ...change })) }, ...others],
  }
}

const data = busyWeek()
/** What each document may be asked for in the busy week. */
const asked: Partial<DocumentOptions>[] = [
  {},
  { activity: data.activities[2]?.id as string },
  { activity: data.activities[2]?.id as string, date: '2026-11-24', text: 'Husk kop' },
  { activity: data.activities[4]?.id as string, date: '2026-11-26', paper: 'a3' },
  { room: data.rooms[1]?.id as string, person: data.people[0]?.id as string },
]

describe.each(documents.map(({ name }) => name))('%s on the wall', (name) => {
  it('is right for as long as nothing on it is another, whatever day it is', () => {
    for (const given of asked) {
      const record = printed(name, data, given)
      for (const days of [0, 1, 6, 30, 100])
        expect(wrongPaper(record, structuredClone(data), addDays(printedOn, days))).toBeUndefined()
    }
  })

  it('is wrong exactly when it would say something else, were it printed again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...asked),
        fc.constantFrom(...Object.keys(changes)),
        async (given, change) => {
          const record = printed(name, data, given)
          const after = changes[change]?.(data) as PlaceData
          const context = contextOf({ today: printedOn })
          // The very paper that hangs there, had it been printed today.
          const same = { ...given, ...(record.options as Partial<DocumentOptions>) }
          const before = await layOut(name, data, given, context)
          const again = await layOut(name, after, same, context)
          const isWrong = wrongPaper(record, after, printedOn) !== undefined
          expect(isWrong).toBe(again.text !== before.text)
        },
      ),
      { numRuns: 10 },
    )
  }, 120_000)
})

describe('what is another on the week programme', () => {
  const record = printed('week', data)

  it.each([
    ['cancelled', ['cancelled']],
    ['moved', ['moved']],
    ['time', ['time']],
    ['room', ['room']],
    ['extra', ['new']],
    ['held again', ['held']],
    ['closed', ['closed', 'closed', 'closed']],
    ['renamed', ['renamed', 'renamed', 'renamed']],
    ['one more activity', ['new']],
    ['one activity less', ['gone', 'gone', 'gone']],
    ['another pattern', ['gone', 'new', 'gone', 'gone']],
    ['topic', []],
    ['another phone number', []],
  ])('%s', (change, kinds) => {
    expect(kindsOf(record, changes[change]?.(data) as PlaceData)).toEqual(kinds)
  })

  it('minds nobody once the week is over', () => {
    const after = changes.cancelled?.(data) as PlaceData
    expect(record.until).toBe('2026-11-29')
    expect(wrongPaper(record, after, '2026-11-29')).toBeDefined()
    expect(wrongPaper(record, after, '2026-11-30')).toBeUndefined()
  })

  it('names what was moved into the week from another', () => {
    const coffee = data.activities[0] as Activity
    const overrides = [...data.overrides, makeOverride(coffee, '2026-11-30', { movedTo: '2026-11-28' })]
    expect(wrongPaper(record, { ...data, overrides }, printedOn)?.changes).toMatchObject([
      { kind: 'new', activityId: coffee.id, originalDate: '2026-11-30', now: { date: '2026-11-28' } },
    ])
  })
})

describe('what a paper was asked for', () => {
  const first = makeActivity({ title: 'Banko' })
  const place = makePlaceData({ activities: [first] })

  it('stays what it was, though tomorrow it would be about another activity or date', () => {
    for (const name of ['date-list', 'notice']) {
      const record = printed(name, place)
      expect(record.options.activity).toBe(first.id)
      const sooner = makeActivity({ title: 'Sang', startTime: '08:00' })
      expect(wrongPaper(record, { ...place, activities: [first, sooner] }, printedOn)).toBeUndefined()
    }
    const notice = printed('notice', place)
    expect(notice.options.date).toBe('2026-11-23')
    const extra = makeOverride(first, '2026-11-22', { extra: true })
    expect(wrongPaper(notice, { ...place, overrides: [extra] }, '2026-11-22')).toBeUndefined()
  })

  it('of a notice that says what holds is forgotten, so that it is wrong when that no longer does', () => {
    const cancelled = { ...place, overrides: [makeOverride(first, '2026-11-23', { cancelled: true })] }
    const date = { activity: first.id, date: '2026-11-23' }
    const record = printed('notice', cancelled, { ...date, notice: 'cancelled' })
    expect(record.options).toEqual({ ...date, paper: 'a4' })
    expect(kindsOf(record, place)).toEqual(['held'])
    // One that says more than holds is somebody's own word.
    const own = printed('notice', place, { ...date, notice: 'closed' })
    expect(own.options.notice).toBe('closed')
    expect(wrongPaper(own, place, printedOn)).toBeUndefined()
  })

  it('is what it is called by', () => {
    expect(printed('week', place).title).toBe('Ugeprogram, uge 48')
    expect(printed('month-list', place).title).toBe('Månedsliste, november 2026')
    expect(printed('notice', place).title).toBe('Seddel, Banko, mandag den 23. november')
    expect(printed('week', place).options).toEqual({ week: '2026-W48', paper: 'a4' })
  })

  it('of another version of the app is left alone', () => {
    const record = printed('week', place)
    const gone = { ...place, activities: [] }
    expect(wrongPaper(record, gone, printedOn)).toBeDefined()
    for (const strange of [
      { ...record, document: 'wall-newspaper' },
      { ...record, options: { week: '2025-W53' } },
      { ...record, options: { ...record.options, paper: 'a0' } },
    ])
      expect(wrongPaper(strange, gone, printedOn)).toBeUndefined()
  })
})
