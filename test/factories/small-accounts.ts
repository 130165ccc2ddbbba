/**
 * A year small enough to be worked out by heart: 2026 of a grant of 50.000 kr., with a split voucher, one taken back, one
 * annulled, udlæg paid back, money moved and the tin counted. The sums that follow from it stand beside it.
 */
import type { AttachmentHash } from '../../shared/domain/id.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { makeCategory, makeEntry, makeGrant } from './accounts.ts'
import { makeActivity, makeOverride, makePlaceData } from './place-data.ts'

export interface SmallAccounts {
  readonly data: PlaceData
  readonly grantId: string
}

/** `receipts`: of the first vouchers, in their order. */
export function smallAccounts(receipts: readonly AttachmentHash[] = []): SmallAccounts {
  const food = makeCategory({ name: 'Mad og kaffe', budget: 40_000_00 })
  const trips = makeCategory({ name: 'Udflugter & ægte hygge', budget: 10_000_00 })
  const party = makeCategory({ name: 'Fest', budget: 2_000_00, funded: false })
  const grant = makeGrant({ amount: 50_000_00, categories: [food, trips, party] })
  const song = makeActivity({
    title: 'Fællessang',
    recurrence: { kind: 'dates', dates: ['2026-01-05', '2026-02-02', '2026-03-02', '2026-12-07'] },
  })
  const banko = makeActivity({ title: 'Banko', recurrence: { kind: 'once', date: '2026-04-01' } })
  const bus = makeEntry({
    voucher: 4,
    date: '2026-03-20',
    text: 'Bus til Ægge-øen',
    amount: 3000_00,
    paid: 'bank',
  })
  bus.lines = [{ amount: 3000_00, categoryId: trips.id }]
  const laidOut = makeEntry({
    voucher: 5,
    date: '2026-04-01',
    text: '=HYPERLINK("http://ond.example")',
    paid: 'person',
    by: 'Åse Sørensen',
    lines: [{ amount: 120_50, categoryId: food.id }],
    onPaper: true,
  })
  const entries = [
    makeEntry({ kind: 'opening', date: '2026-01-01', text: 'Kassen', amount: 500_00 }),
    makeEntry({
      kind: 'income',
      voucher: 1,
      date: '2026-01-15',
      text: 'Første rate',
      paid: 'bank',
      lines: [{ amount: 25_000_00, source: 'grant', grantId: grant.id }],
    }),
    makeEntry({
      voucher: 2,
      date: '2026-03-03',
      text: 'Brugsen, kaffe',
      lines: [{ amount: 450_00, categoryId: food.id, activity: { id: song.id, title: 'Fællessang' } }],
    }),
    makeEntry({
      voucher: 3,
      date: '2026-03-10',
      text: 'Brugsen; "lagkage" og vin',
      paid: 'card',
      lines: [
        { amount: 199_95, categoryId: food.id },
        { amount: 100_05, categoryId: party.id },
        { amount: 50_00 },
      ],
    }),
    bus,
    laidOut,
    makeEntry({
      voucher: 6,
      date: '2026-04-02',
      text: 'Skrevet to gange',
      lines: [{ amount: 450_00, categoryId: food.id }],
      annulled: { on: '2026-04-03', reason: 'Den er der i forvejen' },
    }),
    makeEntry({
      voucher: 7,
      date: '2026-04-10',
      text: 'Bussen blev aflyst',
      paid: 'bank',
      lines: [{ amount: -3000_00, categoryId: trips.id }],
      reverses: bus.id,
    }),
    makeEntry({
      kind: 'income',
      voucher: 8,
      date: '2026-04-11',
      text: 'Kaffekassen',
      lines: [{ amount: 310_00, source: 'coffee' }],
    }),
    makeEntry({
      kind: 'transfer',
      voucher: 9,
      date: '2026-04-12',
      text: 'Hævet til kassen',
      paid: 'bank',
      amount: 1000_00,
    }),
    makeEntry({
      kind: 'reimbursement',
      voucher: 10,
      date: '2026-04-13',
      text: 'Udlæg betalt',
      by: 'Åse Sørensen',
      amount: 120_50,
      settles: [laidOut.id],
    }),
    makeEntry({
      kind: 'count',
      voucher: 11,
      date: '2026-04-14',
      text: 'Kassen talt op',
      counted: 1229_50,
      amount: -10_00,
    }),
    makeEntry({
      voucher: 1,
      date: '2027-01-03',
      text: 'Næste år',
      lines: [{ amount: 1_00, categoryId: food.id }],
    }),
  ]
  const dated: readonly AttachmentHash[] = receipts
  const withReceipts = entries.map((entry, at) => {
    const hash = entry.kind === 'expense' && !entry.reverses ? dated[at - 2] : undefined
    return hash === undefined ? entry : { ...entry, receipts: [hash] }
  })
  return {
    grantId: grant.id,
    data: makePlaceData({
      grants: [grant],
      entries: withReceipts,
      activities: [song, banko],
      overrides: [
        makeOverride(song, '2026-01-05', { headcount: 14 }),
        makeOverride(song, '2026-02-02', { cancelled: true, headcount: 3 }),
        makeOverride(song, '2026-03-02', { headcount: 21 }),
        makeOverride(banko, '2026-04-01', { host: 'Åse Sørensen' }),
      ],
    }),
  }
}
