import { describe, expect, test } from 'vitest'
import { changesBetween } from '../../../shared/domain/place-changes.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { describeChanges } from '../../../shared/exchange/describe-changes.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'
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
