/** The accounts of a place as large as they come: three years of a grant, an entry on nearly every day three times over. */
import { createHash, randomBytes } from 'node:crypto'
import type { Attachment } from '../../shared/domain/attachment.ts'
import { addDays, today } from '../../shared/domain/day.ts'
import { amountOf, type Entry, type EntryLine, yearOf } from '../../shared/domain/entry.ts'
import { reimbursementOf } from '../../shared/domain/entry-change.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import {
  makeBookYear,
  makeCategory,
  makeEntry,
  makeGrant,
  makePlannedExpense,
} from '../factories/accounts.ts'
import { makeId } from '../factories/ids.ts'
import { Random } from '../fuzz/random.ts'

/** As the app makes photos smaller when it takes them in. */
const RECEIPT_BYTES = 60_000
const DAYS = 3 * 365
const people = ['Birthe Lausen', 'Ole Bøgh', 'Inge-Lise Thorup', 'Svend Holst']

/** How much there is: 3,000 entries and 2,000 receipts is as large as places get. */
export interface AccountsSize {
  readonly entries: number
  readonly receipts: number
  /** Makes the n-th receipt; else they are bytes that look like a JPEG from outside. */
  readonly receipt?: (n: number) => Attachment
}

/**
 * Such accounts, the same for the same day and size, but for ids and the bytes of receipts. Entries end today; the years before this one are
 * closed. Lines name the activities given, in turn.
 */
export function largeAccounts(
  { entries: count, receipts: receiptCount, receipt = someReceipt }: AccountsSize,
  activities: readonly { id: string; title: string }[] = [],
): {
  rows: Pick<PlaceData, 'grants' | 'entries' | 'plannedExpenses' | 'bookYears'>
  receipts: Attachment[]
} {
  const random = new Random(5, 1)
  const thisYear = yearOf(today())
  const categories = ['Mad og kaffe', 'Aktiviteter', 'Materialer og udstyr', 'Udflugter'].map((name, at) =>
    makeCategory({ name, budget: [42_000_00, 39_000_00, 30_000_00, 20_000_00][at] ?? 0, funded: at < 3 }),
  )
  const grant = makeGrant({ firstYear: thisYear - 3, years: 4, categories, unused: 'carry-over' })
  const receipts = Array.from({ length: receiptCount }, (_, n) => receipt(n))
  const last = new Map<number, number>()
  const owed: Entry[] = []
  const entries = Array.from({ length: count }, (_, n): Entry => {
    const date = addDays(today(), Math.floor((n * DAYS) / count) - DAYS + 1)
    const voucher = (last.get(yearOf(date)) ?? 0) + 1
    last.set(yearOf(date), voucher)
    const photo = receipts[n]?.hash
    const at = { date, voucher, ...(photo !== undefined && { receipts: [photo] }) }
    const activity = activities[n % Math.max(1, activities.length)]
    const amount = 5 * random.between(500, 30_000)
    const about = { amount, ...(activity && { activity: { id: activity.id, title: activity.title } }) }
    const debt = owed[0]
    if (n % 10 === 9 && debt) {
      owed.shift()
      const { by = '' } = debt
      const text = `Udlæg betalt tilbage til ${by}`
      return makeEntry({
        ...at,
        ...reimbursementOf({
          id: makeId(),
          by,
          entries: [debt],
          amount: amountOf(debt),
          paid: 'bank',
          date,
          text,
        }),
        receipts: [],
      })
    }
    if (n % 3 === 1)
      return makeEntry({
        ...at,
        kind: 'income',
        text: 'Kaffekassen',
        lines: [{ ...about, source: 'coffee' }],
      })
    const line: EntryLine = { ...about, categoryId: random.pick(categories).id }
    const isLaidOut = n % 10 === 2
    const entry = makeEntry({
      ...at,
      text: `Brugsen: kaffe, mælk og rundstykker ${n}`,
      lines: [line],
      paid: isLaidOut ? 'person' : random.pick(['cash', 'card', 'mobilepay', 'bank']),
      ...(isLaidOut && { by: random.pick(people) }),
    })
    if (isLaidOut) owed.push(entry)
    return entry
  })
  return {
    rows: {
      grants: [grant],
      entries,
      plannedExpenses: Array.from({ length: 20 }, (_, n) =>
        makePlannedExpense({ date: addDays(today(), n), categoryId: random.pick(categories).id }),
      ),
      bookYears: [thisYear - 3, thisYear - 2, thisYear - 1].map((year) =>
        makeBookYear({
          year,
          events: [{ on: `${year + 1}-01-20`, action: 'closed', reason: '' }],
          grants: [grant],
        }),
      ),
    },
    receipts,
  }
}

function someReceipt(): Attachment {
  const bytes = Uint8Array.from(
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(RECEIPT_BYTES)]),
  )
  return { hash: createHash('sha256').update(bytes).digest('hex'), type: 'image/jpeg', bytes }
}
