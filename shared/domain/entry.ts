/**
 * The lines of the accounts (posteringer). None is ever removed: one that was wrong is annulled or corrected, and what it
 * said before stays visible. All but opening balances are vouchers (bilag), numbered without gaps within each year.
 */
import { type Day, daySchema } from './day.ts'
import { yearSchema } from './grant.ts'
import { attachmentHashSchema, idSchema } from './id.ts'
import { type Ore, oreSchema } from './money.ts'
import { z } from './schema.ts'
import { shortText } from './text.ts'

export const entryKinds = [
  'expense',
  'income',
  /** Unused money paid back to the funder. */
  'repayment',
  /** What somebody laid out is paid back to them. */
  'reimbursement',
  /** Money moved between tin and bank. */
  'transfer',
  /** What was in the tin or bank when the accounts began here. */
  'opening',
  /** The tin was counted; its line is the difference, which may be 0. */
  'count',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** How it was paid. `person`: somebody laid the money out, and is owed it. */
export const payments = ['cash', 'card', 'mobilepay', 'bank', 'person'] as const
export type Payment = (typeof payments)[number]

/** Where money is: the tin (kassen) and the bank. Card and MobilePay are the bank's. */
export const moneyPlaces = ['cash', 'bank'] as const
export type MoneyPlace = (typeof moneyPlaces)[number]

/** Where income comes from; `grant` names the grant in `grantId`. */
export const incomeSources = ['grant', 'entrance', 'coffee', 'gift', 'other'] as const
export type IncomeSource = (typeof incomeSources)[number]

/** One part of an entry; most have one. */
export const entryLineSchema = z.object({
  /** Øre. Positive, but on reversals, and counts with less than expected. */
  amount: oreSchema,
  /** Of an expense: what of a grant it belongs to; absent is the place's own money. */
  categoryId: idSchema.optional(),
  /** Of income from a grant, and of a repayment: which. */
  grantId: idSchema.optional(),
  /** Of income. */
  source: z.enum(incomeSources).optional(),
  /** What it was for; the title as it was then, since an activity may be gone when the accounts are read. */
  activity: z.object({ id: idSchema, title: shortText }).optional(),
})
export type EntryLine = z.infer<typeof entryLineSchema>

const saidSchema = z.object({
  date: daySchema,
  text: shortText,
  lines: z.array(entryLineSchema).min(1).max(50),
  /** A transfer: where the money came from. An opening balance or a count: where the money is. */
  paid: z.enum(payments),
  /** Who laid it out, or is paid back; as text, so that accounts outlive whoever is taken off a list. */
  by: shortText.optional(),
})

/** What an entry said before it was corrected, and when it was. */
export const earlierSchema = saidSchema.extend({ correctedOn: daySchema })
export type Earlier = z.infer<typeof earlierSchema>

export const entrySchema = saidSchema
  .extend({
    id: idSchema,
    kind: z.enum(entryKinds),
    /** Number of its voucher within the year of `date`; opening balances have none. */
    voucher: z.int().min(1).max(1_000_000).optional(),
    /** Photos, scans and PDFs of the receipt. */
    receipts: z.array(attachmentHashSchema).max(50),
    /** The receipt is on paper: on the numbered sheet it was glued on. */
    onPaper: z.boolean(),
    /** The takings of this date, told of on Overblik. */
    occasion: z.object({ activityId: idSchema, date: daySchema }).optional(),
    /** Of a reimbursement: the entries that are paid back. */
    settles: z.array(idSchema).max(1000).optional(),
    /** Of a count: øre that were in the tin. */
    counted: oreSchema.min(0).optional(),
    /** Of a repayment: the year the money is left from. */
    ofYear: yearSchema.optional(),
    /** The entry this one takes back, its lines with the opposite sign. */
    reverses: idSchema.optional(),
    annulled: z.object({ on: daySchema, reason: shortText }).optional(),
    earlier: z.array(earlierSchema).max(200),
  })
  .refine(({ kind, voucher }) => (kind === 'opening') === (voucher === undefined), {
    error: 'opening balances alone have no number',
    path: ['voucher'],
  })
  .refine(({ kind, paid }) => !heldSomewhere.includes(kind) || paid === 'cash' || paid === 'bank', {
    error: 'money is in the tin or in the bank',
    path: ['paid'],
  })
  .refine(({ kind, counted }) => (kind === 'count') === (counted !== undefined), {
    error: 'a count says what was counted',
    path: ['counted'],
  })
export type Entry = z.infer<typeof entrySchema>

const heldSomewhere: readonly EntryKind[] = ['transfer', 'opening', 'count']

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** Øre of all its lines, what it says whether it counts or not. */
export function amountOf({ lines }: Pick<Entry, 'lines'>): Ore {
  return lines.reduce((sum, { amount }) => sum + amount, 0)
}

/** The entries that count: all that were not annulled. */
export function counting(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ annulled }) => annulled === undefined)
}

/** Whether an entry should have a receipt and has none, neither here nor on paper. */
export function lacksReceipt({ kind, annulled, receipts, onPaper, reverses }: Entry): boolean {
  return kind === 'expense' && !annulled && reverses === undefined && receipts.length === 0 && !onPaper
}

/** How an entry changes what is in the tin and the bank, in øre. */
export function movementOf(entry: Entry): Readonly<Record<MoneyPlace, Ore>> {
  const { kind, paid, annulled } = entry
  const none = { cash: 0, bank: 0 }
  if (annulled || paid === 'person') return none
  const amount = amountOf(entry)
  const place: MoneyPlace = paid === 'cash' ? 'cash' : 'bank'
  switch (kind) {
    case 'income':
    case 'opening':
    case 'count':
      return { ...none, [place]: amount }
    case 'transfer':
      return place === 'cash' ? { cash: -amount, bank: amount } : { cash: amount, bank: -amount }
    default:
      return { ...none, [place]: -amount }
  }
}
