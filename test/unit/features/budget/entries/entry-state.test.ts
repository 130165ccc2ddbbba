import { describe, expect, test } from 'vitest'
import { stateOf } from '../../../../../renderer/features/budget/entries/entry-state.ts'
import type { Entry } from '../../../../../shared/domain/entry.ts'
import { reimbursementOf, reversalOf } from '../../../../../shared/domain/entry-change.ts'
import { makeBookYear, makeEntry } from '../../../../factories/accounts.ts'
import { makeId } from '../../../../factories/ids.ts'

const coffee = makeEntry()
const back: Entry = { ...reversalOf(coffee, makeId(), '2026-04-01', 'Retur'), voucher: 2 }
const annulled = { on: '2026-03-03', reason: 'Skrevet to gange' }

/** What can be done: corrected in a form, annulled, taken back. */
function possible(entry: Entry, others: readonly Entry[] = [], closed: readonly number[] = []) {
  const { form, canBeAnnulled, canBeReversed } = stateOf(entry, {
    entries: [entry, ...others],
    bookYears: closed.map((year) => makeBookYear({ year })),
  })
  return [form, canBeAnnulled, canBeReversed]
}

describe('what can be done about an entry', () => {
  test.each<[string, [Entry, Entry[]?, number[]?], unknown[]]>([
    ['an expense', [coffee], ['expense', true, true]],
    ['income', [makeEntry({ kind: 'income' })], ['income', true, true]],
    ['one in a closed year can only be taken back', [coffee, [], [2026]], [undefined, false, true]],
    ['another closed year is nothing to it', [coffee, [], [2025]], ['expense', true, true]],
    ['one that was annulled stays so', [makeEntry({ annulled })], [undefined, false, false]],
    ['one that was taken back stays as it was', [coffee, [back]], [undefined, false, false]],
    ['what takes it back may be annulled', [back, [coffee]], [undefined, true, false]],
    ['and then it is as before', [coffee, [{ ...back, annulled }]], ['expense', true, true]],
    ['a transfer has no form here', [makeEntry({ kind: 'transfer' })], [undefined, true, true]],
  ])('%s', (_, given, can) => {
    expect(possible(...given)).toEqual(can)
  })
})

test('an entry knows what takes it back, what it takes back, and what paid back whoever laid it out', () => {
  const laidOut = makeEntry({ paid: 'person', by: 'Åse Lund', voucher: 3 })
  const paidBack: Entry = {
    ...reimbursementOf({
      id: makeId(),
      by: 'Åse Lund',
      entries: [laidOut],
      amount: 100_00,
      paid: 'bank',
      date: '2026-03-09',
      text: 'Udlæg',
    }),
    voucher: 4,
  }
  const books = { entries: [coffee, back, laidOut, paidBack], bookYears: [] }
  expect(stateOf(coffee, books)).toMatchObject({ reversedBy: back, paidBackBy: undefined })
  expect(stateOf(back, books)).toMatchObject({ reverses: coffee, reversedBy: undefined })
  expect(stateOf(laidOut, books)).toMatchObject({ paidBackBy: paidBack })
})
