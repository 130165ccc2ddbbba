import { expect, test } from 'vitest'
import { thingsOf } from '../../../renderer/data/history/day-things.ts'
import type { DayRow } from '../../../renderer/storage/day-undo.ts'
import type { Row, RowTable } from '../../../renderer/storage/rows.ts'
import { makeBookYear, makeEntry } from '../../factories/accounts.ts'
import {
  makeAcceptedClash,
  makeActivity,
  makeOverride,
  makePerson,
  makeRoom,
} from '../../factories/place-data.ts'

const row = (table: RowTable, was: Row | undefined, now: Row | undefined): DayRow => ({
  table,
  id: (was ?? now)?.id ?? '',
  was,
  now,
})

test('what comes or goes takes its dates along; other dates are told activity by activity', () => {
  const [knitting, bingo] = [makeActivity({ title: 'Strik' }), makeActivity({ title: 'Banko' })]
  const [room, person] = [makeRoom({ name: 'Salen' }), makePerson({ name: 'Åse' })]
  const clash = makeAcceptedClash({ parties: [knitting.id, bingo.id] })
  const date = (of: typeof bingo, day: string) => row('overrides', undefined, makeOverride(of, day))
  const rows = [
    date(bingo, '2026-11-23'),
    date(bingo, '2026-11-30'),
    row('people', { ...person, phone: '1' }, person),
    row('rooms', undefined, room),
    row('overrides', makeOverride(knitting, '2026-11-23'), undefined),
    row('acceptedClashes', clash, undefined),
    row('activities', knitting, undefined),
  ]
  expect(thingsOf(rows, [bingo]).map(({ how, name, count }) => [how, name, count])).toEqual([
    ['comes', 'Strik', 1],
    ['goes', 'Salen', 1],
    ['as-before', 'Åse', 1],
    ['dates', 'Banko', 2],
  ])
  expect(thingsOf([], [])).toEqual([])
})

test('a line of the accounts that was new is annulled, and the accounts of a year are known by it', () => {
  const [coffee, bus] = [makeEntry({ text: 'Kaffe' }), makeEntry({ text: '' })]
  const year = makeBookYear({ year: 2025 })
  const rows = [
    row('bookYears', undefined, year),
    row('entries', { ...bus, text: 'Bus' }, bus),
    row('entries', undefined, coffee),
  ]
  expect(thingsOf(rows, []).map(({ how, of, name }) => [how, of, name])).toEqual([
    ['goes', 'year', '2025'],
    ['annulled', 'entry', 'Kaffe'],
    ['as-before', 'entry', ''],
  ])
})
