import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EntryDraft,
  entryDraftOf,
  grantUse,
  newEntryDraft,
  newEntryOf,
  OWN,
  readEntryDraft,
  remainderOf,
  splitOf,
  withSaid,
} from '../../../../../renderer/features/budget/entries/entry-draft.ts'
import { entryDraftSchema } from '../../../../../renderer/features/budget/entries/entry-draft-schema.ts'
import { amountOf, entrySchema } from '../../../../../shared/domain/entry.ts'
import { formatAmountNumber } from '../../../../../shared/exchange/format-amount.ts'
import { makeEntry } from '../../../../factories/accounts.ts'
import { makeId } from '../../../../factories/ids.ts'

const food = makeId()
const grant = makeId()
const banko = { id: makeId(), title: 'Banko' }

/** Coffee for 1.234 kr. by card, with what is to be different. */
function draft(given: Partial<EntryDraft> = {}): EntryDraft {
  const start = { date: '2026-11-24', paid: 'card', text: ' Kaffe ', amount: '1.234', use: food } as const
  return { ...newEntryDraft('expense', start), ...given }
}

function read(given: Partial<EntryDraft> = {}, closed: readonly number[] = []) {
  return readEntryDraft(draft(given), { language: 'da', closed: new Set(closed) })
}

function saidOf(given: Partial<EntryDraft> = {}) {
  const answer = read(given)
  return 'said' in answer ? answer.said : answer.gaps
}

function gapsOf(given: Partial<EntryDraft>, closed: readonly number[] = []) {
  const answer = read(given, closed)
  return 'gaps' in answer ? answer.gaps : undefined
}

const line = (amount: string, use = food) => ({ amount, use, activity: undefined })

describe('an expense', () => {
  test('is for its category, paid as it says, and as much as people mean by what they type', () => {
    expect(saidOf()).toEqual({
      date: '2026-11-24',
      text: 'Kaffe',
      lines: [{ amount: 1234_00, categoryId: food }],
      paid: 'card',
      receipts: [],
      onPaper: false,
    })
  })

  test('of the place’s own money has no category', () => {
    expect(saidOf({ lines: [line('', OWN)] })).toMatchObject({ lines: [{ amount: 1234_00 }] })
  })

  test('that somebody laid out says who; what was typed there and is not asked for is not kept', () => {
    expect(saidOf({ paid: 'person', by: ' Åse Lund ' })).toMatchObject({ paid: 'person', by: 'Åse Lund' })
    expect(saidOf({ paid: 'cash', by: 'Åse Lund' })).not.toHaveProperty('by')
  })
})

describe('income', () => {
  const income = (use: string) => saidOf({ kind: 'income', lines: [{ ...line('', use), activity: banko }] })

  test('has a source, and what it was for', () => {
    expect(income('entrance')).toMatchObject({
      lines: [{ amount: 1234_00, source: 'entrance', activity: banko }],
    })
  })

  test('from a grant says which', () => {
    expect(income(grantUse(grant))).toMatchObject({ lines: [{ source: 'grant', grantId: grant }] })
  })
})

describe('what is missing, or cannot be, is named', () => {
  test.each<[string, Partial<EntryDraft>, object]>([
    ['a text', { text: '  ' }, { text: true }],
    ['an amount', { amount: '' }, { amount: 'missing' }],
    ['an amount that can be read', { amount: '12,34,56' }, { amount: 'unread' }],
    ['an amount above nothing', { amount: '0' }, { amount: 'zero' }],
    ['an amount without a minus', { amount: '-50' }, { amount: 'negative' }],
    ['a date', { date: undefined }, { date: 'missing' }],
    ['a category', { lines: [line('', '')] }, { lines: [{ use: true }] }],
    ['whoever laid it out', { paid: 'person', by: ' ' }, { by: true }],
  ])('%s', (_, given, gaps) => {
    expect(gapsOf(given)).toEqual(gaps)
  })

  test('a date in a year that is closed', () => {
    expect(gapsOf({ date: '2025-12-31' }, [2025])).toEqual({ date: 'closed' })
    expect(gapsOf({ date: '2026-01-01' }, [2025])).toBeUndefined()
  })

  test('all of it at once', () => {
    expect(gapsOf({ text: '', amount: 'mange', date: undefined, lines: [line('', '')] })).toEqual({
      text: true,
      amount: 'unread',
      date: 'missing',
      lines: [{ use: true }],
    })
  })
})

describe('an entry that is split', () => {
  test('has nothing shared out at first, and keeps what was chosen', () => {
    const lines = splitOf(draft())
    expect(lines).toEqual([line(''), line('', '')])
    expect(remainderOf(draft({ lines }), 'da')).toBe(1234_00)
  })

  test('is saved when it adds up', () => {
    expect(saidOf({ lines: [line('1.000'), line('234', OWN)] })).toMatchObject({
      lines: [{ amount: 1000_00, categoryId: food }, { amount: 234_00 }],
    })
  })

  test.each([
    ['too little', ['1.000', '200,50'], 33_50],
    ['too much', ['1.000', '300'], -66_00],
  ])('%s is said in øre', (_, amounts, remainder) => {
    expect(gapsOf({ lines: amounts.map((amount) => line(amount)) })).toMatchObject({ remainder })
  })

  test('names the part that is missing something, and no part is negative', () => {
    expect(gapsOf({ lines: [line('1.234'), line('', '')] })).toEqual({
      lines: [{}, { amount: 'missing', use: true }],
    })
    expect(gapsOf({ lines: [line('1.334'), line('-100')] })).toMatchObject({
      lines: [{}, { amount: 'negative' }],
    })
  })

  test('whose parts are put together again is what the whole says', () => {
    expect(saidOf({ lines: [line('17')] })).toMatchObject({ lines: [{ amount: 1234_00 }] })
  })

  test('never loses an øre, however it is shared out', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 500_000_00 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(parts, (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0)
        const said = saidOf({
          amount: formatAmountNumber(whole, 'da'),
          lines: amounts.map((amount) => line(formatAmountNumber(amount, 'da'))),
        })
        expect('lines' in said && said.lines?.map((one) => 'amount' in one && one.amount)).toEqual(amounts)
      }),
    )
  })
})

describe('an entry that is there', () => {
  const known = makeEntry({
    lines: [{ amount: 100_00, categoryId: food, activity: banko }, { amount: 50 }],
    paid: 'person',
    by: 'Åse Lund',
    onPaper: true,
  })

  test.each([
    ['an expense', known, 'expense'],
    [
      'income from a grant',
      makeEntry({ kind: 'income', lines: [{ amount: 5, source: 'grant', grantId: grant }] }),
      'income',
    ],
    ['a gift', makeEntry({ kind: 'income', lines: [{ amount: 5, source: 'gift' }] }), 'income'],
  ] as const)('opened and saved with nothing changed says the same: %s', (_, entry, kind) => {
    const answer = readEntryDraft(entryDraftOf(entry, kind, 'da'), { language: 'da', closed: new Set() })
    expect('said' in answer && withSaid(entry, answer.said)).toEqual(entry)
  })

  test('keeps its number and what else it is, and forgets who laid out what was paid by card', () => {
    const answer = read({ paid: 'card' })
    if (!('said' in answer)) throw new Error('something is missing')
    const after = withSaid(known, answer.said)
    expect(after).toMatchObject({ id: known.id, voucher: 1, text: 'Kaffe' })
    expect(after).not.toHaveProperty('by')
  })
})

test('what is read is an entry the storage takes', () => {
  const answer = read({ paid: 'person', by: 'Åse' })
  if (!('said' in answer)) throw new Error('something is missing')
  const entry = entrySchema.parse({ ...newEntryOf(draft(), answer.said), voucher: 1 })
  expect(amountOf(entry)).toBe(1234_00)
})

test('a draft comes back from the disk as it was, half-written ones too', () => {
  for (const written of [draft(), draft({ date: undefined, amount: 'halvtreds', lines: splitOf(draft()) })])
    expect(entryDraftSchema.parse(structuredClone(written))).toEqual(written)
})
