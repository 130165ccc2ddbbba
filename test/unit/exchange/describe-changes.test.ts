import { describe, expect, test } from 'vitest'
import type { BookYear } from '../../../shared/domain/book-year.ts'
import { changesBetween } from '../../../shared/domain/place-changes.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { describeChanges } from '../../../shared/exchange/describe-changes.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
import { makeBookYear, makeEntry, makeGrant, makePlannedExpense } from '../../factories/accounts.ts'
import { makeIdea, makeMeeting, makeTask, makeYearPoint } from '../../factories/meetings.ts'
import {
  makeActivity,
  makeOverride,
  makePerson,
  makePlaceData,
  makePrint,
} from '../../factories/place-data.ts'

const t = createTranslate('da')
const banko = makeActivity({ title: 'Banko' })
const meal = makeActivity({ title: 'Fællesspisning' })
const before = makePlaceData({ activities: [banko] })
const reopenedYear = (year: BookYear): BookYear => ({
  ...year,
  closed: false,
  events: [...year.events, { on: '2027-02-01', action: 'reopened', reason: 'En regning dukkede op' }],
})
const lines = (from: PlaceData, to: PlaceData) => describeChanges(changesBetween(from, to), 'da', t)

describe('what differs, in words', () => {
  test('nothing is no line', () => {
    expect(lines(before, before)).toEqual([])
  })

  test('what came and what went, by name', () => {
    const after = { ...before, activities: [meal, makeActivity({ title: 'Sang' })] }
    expect(lines(before, after)).toEqual([
      '2 nye aktiviteter: Fællesspisning og Sang',
      'Slettet aktivitet: Banko',
    ])
  })

  test('single dates, in the order of the calendar, but not those of an activity that is new', () => {
    const after = {
      ...before,
      activities: [banko, meal],
      overrides: [
        makeOverride(banko, '2026-12-14', { topic: 'Julebanko' }),
        makeOverride(banko, '2026-12-07', { cancelled: true }),
        makeOverride(meal, '2026-12-03', { topic: 'And' }),
      ],
    }
    expect(lines(before, after)).toEqual([
      'Ny aktivitet: Fællesspisning',
      '2 ændrede datoer: Banko 7. december 2026 og Banko 14. december 2026',
    ])
  })

  test('the accounts: what is new, annulled and corrected, each name once', () => {
    const coffee = makeEntry({ text: 'Kaffe og sukker', voucher: 1 })
    const bus = makeEntry({ text: 'Bus', voucher: 2 })
    const grant = makeGrant({ name: 'Kommunens tilskud' })
    const one = { ...before, entries: [coffee, bus], grants: [grant] }
    expect(lines(before, one)).toEqual([
      'Ny bevilling: Kommunens tilskud',
      '2 nye posteringer i regnskabet: Kaffe og sukker og Bus',
    ])
    const annulled = { on: '2026-11-25', reason: 'Skrevet to gange' }
    const takings = [3, 4, 5].map((voucher) => makeEntry({ text: 'Banko', voucher }))
    const two = {
      ...one,
      grants: [{ ...grant, amount: 1 }],
      entries: [{ ...coffee, annulled }, { ...bus, text: 'Bus til Vejle' }, ...takings],
      plannedExpenses: [makePlannedExpense({ text: 'Julefrokost' })],
    }
    expect(lines(one, two)).toEqual([
      'Ændret bevilling: Kommunens tilskud',
      '3 nye posteringer i regnskabet: Banko',
      'Annulleret postering: Kaffe og sukker',
      'Rettet postering: Bus til Vejle',
      'Ny planlagt udgift: Julefrokost',
    ])
    expect(lines(two, { ...one, entries: [makeEntry({ text: '', voucher: 1 })] })).toEqual([
      'Ændret bevilling: Kommunens tilskud',
      'Ny postering i regnskabet: bilag 1',
      '5 posteringer, der forsvinder: Kaffe og sukker, Bus til Vejle og Banko',
      'Slettet planlagt udgift: Julefrokost',
    ])
  })

  test('meetings, tasks, ideas and the fixed points of the year', () => {
    const meeting = makeMeeting()
    const ideas = [makeIdea({ title: 'Bowling' }), makeIdea({ title: 'Vinsmagning' })]
    const one = { ...before, meetings: [meeting], ideas }
    expect(lines(before, one)).toEqual(['Nyt møde: Styregruppemøde', '2 nye idéer: Bowling og Vinsmagning'])
    const two = {
      ...one,
      meetings: [{ ...meeting, chair: 'Karen' }],
      ideas: [],
      tasks: [makeTask()],
      yearPoints: [makeYearPoint()],
    }
    expect(lines(one, two)).toEqual([
      'Ændret møde: Styregruppemøde',
      'Ny opgave: Bestille bussen',
      '2 slettede idéer: Bowling og Vinsmagning',
      'Nyt punkt i årshjulet: Julefrokost',
    ])
  })

  test('years of the accounts that are closed, opened again, or not closed', () => {
    const closed = [2025, 2026].map((year) => makeBookYear({ year }))
    const isClosed = { ...before, bookYears: closed }
    const reopened = { ...before, bookYears: closed.map((year) => reopenedYear(year)) }
    expect(lines(before, isClosed)).toEqual(['Regnskaberne for 2025 og 2026 er afsluttet.'])
    expect(lines(isClosed, reopened)).toEqual(['Regnskaberne for 2025 og 2026 er åbnet igen.'])
    expect(lines(reopened, isClosed)).toEqual(['Regnskaberne for 2025 og 2026 er afsluttet.'])
    expect(lines(isClosed, { ...before, bookYears: closed.slice(1) })).toEqual([
      'Regnskabet for 2025 er ikke afsluttet.',
    ])
  })

  test('many names are counted, and what was printed is one quiet line', () => {
    const people = ['Ada', 'Bo', 'Cai', 'Dan', 'Eva', 'Finn', 'Grete', 'Hans'].map((name) =>
      makePerson({ name }),
    )
    const after = {
      ...before,
      place: { ...before.place, phone: '1' },
      people,
      prints: [makePrint(), makePrint()],
    }
    expect(lines(before, after)).toEqual([
      'Oplysningerne om mødestedet er ændret.',
      '8 nye tovholdere: Ada, Bo, Cai, Dan, Eva, Finn og 2 til',
      'Desuden 2 ting om udskrifter og sammenfald.',
    ])
  })
})
