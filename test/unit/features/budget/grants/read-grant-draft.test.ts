import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type GrantDraft,
  grantDraftOf,
  newGrantDraft,
} from '../../../../../renderer/features/budget/grants/grant-draft.ts'
import { beforeKey, readGrantDraft } from '../../../../../renderer/features/budget/grants/read-grant-draft.ts'
import { grantSchema, unusedRules } from '../../../../../shared/domain/grant.ts'
import { languages } from '../../../../../shared/host/contract.ts'
import { makeCategory, makeGrant } from '../../../../factories/accounts.ts'

const today = '2026-11-24'
const food = makeCategory({ name: 'Mad og kaffe' })

/** What is asked for at the least. */
function draft(given: Partial<GrantDraft> = {}): GrantDraft {
  return { ...newGrantDraft(today), name: 'Kommunens tilskud', years: '3', amount: '111.000', ...given }
}

test.each(languages)('saving a form nobody touched changes nothing, to the øre (%s)', (language) => {
  const ore = fc.nat({ max: 5_000_000_00 })
  const grant = fc
    .record({ a: ore, b: ore, c: ore, shared: fc.boolean(), unused: fc.constantFrom(...unusedRules) })
    .map(({ a, b, c, shared, unused }) =>
      makeGrant({
        amount: a,
        ...(shared && { commonAmount: b }),
        payouts: [
          { date: '2027-04-01', amount: c },
          { date: '2026-01-01', amount: a },
        ],
        categories: [{ ...food, budget: b }, makeCategory({ name: 'Udstyr', budget: c, funded: false })],
        reportDue: '04-01',
        unused,
        carried: [{ from: 2026, amount: c }],
        spentBefore: [{ year: 2026, categoryId: food.id, amount: b }],
        note: 'Ring til Karen først.\nHun ved det.',
      }),
    )
  fc.assert(
    fc.property(grant, (saved) => {
      expect(readGrantDraft(grantDraftOf(saved, language, today), language)).toEqual({
        grant: saved,
        openings: [],
      })
    }),
  )
})

test('a name, years and an amount are all it takes; rows in which nothing stands are left out', () => {
  const read = readGrantDraft(
    draft({
      categories: [
        { id: food.id, name: 'Mad og kaffe', budget: '', funded: true },
        { id: crypto.randomUUID(), name: ' ', budget: '', funded: true },
      ],
      payouts: [{ amount: '' }],
      before: [{ year: 2026, categoryId: food.id, amount: ' ' }],
    }),
    'da',
  )
  if (!('grant' in read)) throw new Error('something is missing')
  expect(grantSchema.parse(read.grant)).toEqual(read.grant)
  expect(read.grant).toMatchObject({
    firstYear: 2026,
    years: 3,
    amount: 111_000_00,
    categories: [{ id: food.id, name: 'Mad og kaffe', budget: 0, funded: true }],
    payouts: [],
    spentBefore: [],
  })
  expect(read.grant).not.toHaveProperty('commonAmount')
  expect(read.openings).toEqual([])
})

test('everything that stands in the way is named at once', () => {
  const nameless = crypto.randomUUID()
  const read = readGrantDraft(
    draft({
      name: ' ',
      firstYear: '26',
      years: 'tre',
      amount: '-5',
      shared: true,
      commonAmount: 'meget',
      categories: [
        { id: food.id, name: 'Mad', budget: '14,999', funded: true },
        { id: nameless, name: '', budget: '500', funded: true },
      ],
      payouts: [{ date: '2026-01-01', amount: '' }, { amount: '100' }],
      carried: [{ from: 2026, amount: 'x' }],
      before: [{ year: 2026, categoryId: food.id, amount: 'noget' }],
      opening: { cash: '100', bank: '' },
    }),
    'da',
  )
  expect(read).toEqual({
    gaps: {
      name: true,
      firstYear: true,
      years: true,
      amount: true,
      commonAmount: true,
      categories: new Map([
        [food.id, 'budget'],
        [nameless, 'name'],
      ]),
      payouts: new Map([
        [0, 'amount'],
        [1, 'date'],
      ]),
      carried: new Set([2026]),
      before: new Set([beforeKey(2026, food.id)]),
      opening: 'day',
    },
  })
})

test('what was spent on a category that was taken off the form goes with it', () => {
  const read = readGrantDraft(draft({ before: [{ year: 2026, categoryId: food.id, amount: '100' }] }), 'da')
  expect(read).toMatchObject({ grant: { spentBefore: [] } })
})

test('what was in the tin and the bank is read for the day it was asked for', () => {
  const opening = { day: '2026-11-01', cash: '1.234,50', bank: '0' }
  expect(readGrantDraft(draft({ opening }), 'da')).toMatchObject({
    openings: [
      { place: 'cash', day: '2026-11-01', amount: 1234_50 },
      { place: 'bank', day: '2026-11-01', amount: 0 },
    ],
  })
  expect(readGrantDraft(draft({ opening: { ...opening, bank: 'x' } }), 'da')).toEqual({
    gaps: { opening: 'bank' },
  })
})

test('a report due on 29 February is due on the 28th, which every year has', () => {
  expect(readGrantDraft(draft({ reportDue: '2028-02-29' }), 'da')).toMatchObject({
    grant: { reportDue: '02-28' },
  })
})
