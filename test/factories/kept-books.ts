/**
 * The accounts of a place in 2026 and 2027, with everything that accounts can hold: split, annulled, corrected and taken
 * back, laid out and paid back, counted, moved, repaid. Every sum of them is worked out by hand where they are used.
 */
import type { Entry } from '../../shared/domain/entry.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { makeBookYear, makeCategory, makeEntry, makeGrant, makePlannedExpense } from './accounts.ts'
import { makeId } from './ids.ts'
import { makePlaceData } from './place-data.ts'

export const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
export const outings = makeCategory({ name: 'Aktiviteter og ture', budget: 50_000_00 })
export const things = makeCategory({ name: 'Materialer', budget: 21_000_00 })
export const wine = makeCategory({ name: 'Vin til julefrokosten', budget: 3_000_00, funded: false })

export const grant = makeGrant({
  categories: [food, outings, things, wine],
  unused: 'apply',
  carried: [{ from: 2026, amount: 5_000_00 }],
  signers: ['treasurer', 'steering-group', 'auditor'],
  reportDue: '04-01',
  payouts: [
    { date: '2026-01-15', amount: 111_000_00 },
    { date: '2027-01-15', amount: 111_000_00 },
  ],
})

const song = { id: makeId(), title: 'Fællessang' }
const bus = makeEntry({
  voucher: 5,
  date: '2026-05-04',
  text: 'Bus til Ribe',
  amount: 6_250_00,
  paid: 'bank',
  lines: [{ amount: 6_250_00, categoryId: outings.id, activity: { id: makeId(), title: 'Sommertur' } }],
  onPaper: true,
})
const laidOut = makeEntry({
  voucher: 6,
  date: '2026-06-10',
  text: 'Kage og fløde',
  lines: [{ amount: 312_75, categoryId: food.id }],
  paid: 'person',
  by: 'Birgit Lund',
  receipts: ['b'.repeat(64)],
})

export const entries: readonly Entry[] = [
  makeEntry({ kind: 'opening', date: '2026-01-01', text: 'I kassen ved årets begyndelse', amount: 1_250_00 }),
  makeEntry({
    kind: 'opening',
    date: '2026-01-01',
    text: 'I banken ved årets begyndelse',
    amount: 8_400_50,
    paid: 'bank',
  }),
  makeEntry({
    kind: 'income',
    voucher: 1,
    date: '2026-01-15',
    text: 'Tilskud fra kommunen',
    lines: [{ amount: 111_000_00, source: 'grant', grantId: grant.id }],
    paid: 'bank',
  }),
  makeEntry({
    voucher: 2,
    date: '2026-02-03',
    text: 'Kaffe, sukker og sangbøger',
    lines: [
      { amount: 450_25, categoryId: food.id },
      { amount: 1_200_00, categoryId: things.id, activity: song },
    ],
    paid: 'card',
    receipts: ['a'.repeat(64)],
  }),
  makeEntry({
    kind: 'income',
    voucher: 3,
    date: '2026-03-01',
    text: 'Entré til fællesspisning',
    lines: [{ amount: 2_345_00, source: 'entrance', activity: { id: makeId(), title: 'Fællesspisning' } }],
  }),
  makeEntry({
    voucher: 4,
    date: '2026-03-01',
    text: 'Duge',
    lines: [{ amount: 899_95, categoryId: things.id }],
    annulled: { on: '2026-03-03', reason: 'Skrevet to gange' },
  }),
  bus,
  laidOut,
  makeEntry({
    kind: 'reimbursement',
    voucher: 7,
    date: '2026-06-30',
    text: 'Udlæg betalt',
    amount: 312_75,
    by: 'Birgit Lund',
    settles: [laidOut.id],
  }),
  makeEntry({
    voucher: 8,
    date: '2026-07-01',
    text: 'Bus til Ribe, betalt to gange',
    lines: [{ amount: -6_250_00, categoryId: outings.id }],
    paid: 'bank',
    reverses: bus.id,
  }),
  makeEntry({
    kind: 'transfer',
    voucher: 9,
    date: '2026-08-01',
    text: 'Kontanter i banken',
    amount: 2_000_00,
  }),
  makeEntry({
    voucher: 10,
    date: '2026-10-12',
    text: 'Foredrag og forplejning',
    lines: [{ amount: 48_000_00, categoryId: outings.id }],
    paid: 'bank',
    earlier: [
      {
        date: '2026-10-12',
        text: 'Foredrag',
        lines: [{ amount: 45_000_00, categoryId: outings.id }],
        paid: 'bank',
        correctedOn: '2027-02-03',
      },
    ],
  }),
  makeEntry({
    voucher: 11,
    date: '2026-12-12',
    text: 'Vin og øl',
    lines: [{ amount: 2_150_50, categoryId: wine.id }, { amount: 300_00 }],
    paid: 'mobilepay',
  }),
  makeEntry({
    voucher: 12,
    date: '2026-12-20',
    text: 'Mad til julefrokosten',
    lines: [{ amount: 38_912_45, categoryId: food.id }],
    paid: 'person',
    by: 'Łukasz Şen',
    receipts: ['c'.repeat(64)],
  }),
  makeEntry({
    kind: 'count',
    voucher: 13,
    date: '2026-12-31',
    text: 'Kassen talt op',
    amount: -12_25,
    counted: 1_270_00,
  }),
  makeEntry({
    kind: 'repayment',
    voucher: 1,
    date: '2027-03-20',
    text: 'Ubrugte penge til kommunen',
    lines: [{ amount: 16_000_00, grantId: grant.id }],
    paid: 'bank',
    ofYear: 2026,
  }),
  makeEntry({
    kind: 'income',
    voucher: 2,
    date: '2027-01-16',
    text: 'Tilskud fra kommunen',
    lines: [{ amount: 111_000_00, source: 'grant', grantId: grant.id }],
    paid: 'bank',
  }),
  makeEntry({
    voucher: 3,
    date: '2027-04-01',
    text: 'Kaffe',
    lines: [{ amount: 21_750_00, categoryId: food.id }],
    paid: 'bank',
  }),
]

/** 2026 was closed, opened again and closed again; it is June 2027. */
export function keptBooks(): PlaceData {
  return makePlaceData({
    grants: [grant],
    entries: [...entries],
    plannedExpenses: [
      makePlannedExpense({ date: '2027-12-10', text: 'Julefrokost', amount: 15_000_00, categoryId: food.id }),
    ],
    bookYears: [
      makeBookYear({
        year: 2026,
        events: [
          { on: '2027-01-20', action: 'closed', reason: '' },
          { on: '2027-02-02', action: 'reopened', reason: 'Foredraget kostede mere' },
          { on: '2027-02-04', action: 'closed', reason: '' },
        ],
        grants: [grant],
      }),
    ],
  })
}
