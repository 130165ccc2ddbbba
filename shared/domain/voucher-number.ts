/**
 * Numbers of vouchers: 1, 2, 3 … within each year, no number twice and none left out
 * (bogføringsloven, § 9: registrations are in order and can be followed).
 */
import { type Entry, yearOf } from './entry.ts'

/** The number of the next voucher of a year. */
export function nextVoucher(entries: readonly Entry[], year: number): number {
  return entries.reduce(
    (next, { date, voucher }) =>
      voucher !== undefined && voucher >= next && yearOf(date) === year ? voucher + 1 : next,
    1,
  )
}

/** What is wrong with the numbers of a year; empty where they run from 1 on. */
export interface VoucherFault {
  readonly problem: 'voucher-missing' | 'voucher-twice'
  readonly year: number
  readonly voucher: number
}

/** Numbers that are missing or stand twice, by year and number. */
export function voucherFaults(entries: readonly Entry[]): VoucherFault[] {
  const byYear = new Map<number, number[]>()
  for (const { date, voucher } of entries) {
    if (voucher === undefined) continue
    const year = yearOf(date)
    const known = byYear.get(year)
    if (known) known.push(voucher)
    else byYear.set(year, [voucher])
  }
  return [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, numbers]) =>
      faultsIn(numbers.sort((a, b) => a - b)).map((fault) => ({ ...fault, year })),
    )
}

function faultsIn(sorted: readonly number[]): Omit<VoucherFault, 'year'>[] {
  const faults: Omit<VoucherFault, 'year'>[] = []
  let expected = 1
  for (const voucher of sorted) {
    if (voucher < expected) {
      if (faults.at(-1)?.voucher !== voucher) faults.push({ problem: 'voucher-twice', voucher })
      continue
    }
    // A gap of a million is one fault, not a million.
    if (voucher > expected) faults.push({ problem: 'voucher-missing', voucher: expected })
    expected = voucher + 1
  }
  return faults
}

/**
 * Entries of two PCs put together, with numbers that do not collide: of two under one number the one that was known first
 * (`first` says so, and else their order) keeps it, and the other gets the next of its year.
 */
export function withoutSharedVouchers(entries: readonly Entry[], first: (entry: Entry) => boolean): Entry[] {
  const taken = new Set<string>()
  const keyOf = ({ date }: Entry, voucher: number) => `${yearOf(date)} ${voucher}`
  const inTurn = [...entries].sort((a, b) => Number(first(b)) - Number(first(a)))
  const colliding = new Set<Entry>()
  for (const entry of inTurn) {
    if (entry.voucher === undefined) continue
    const key = keyOf(entry, entry.voucher)
    if (taken.has(key)) colliding.add(entry)
    taken.add(key)
  }
  const result = entries.filter((entry) => !colliding.has(entry))
  for (const entry of entries)
    if (colliding.has(entry)) result.push({ ...entry, voucher: nextVoucher(result, yearOf(entry.date)) })
  return result
}

/** An entry that has got another number than it was written under, which stands on its paper. */
export interface NewNumber {
  readonly entry: Entry
  readonly was: number
  readonly now: number
}

/** Those that have another number now than where they were written, in order of what they are now. */
export function newNumbers(written: readonly Entry[], merged: readonly Entry[]): NewNumber[] {
  const numbers = new Map(written.map(({ id, voucher }) => [id, voucher]))
  return merged
    .flatMap((entry): NewNumber[] => {
      const [was, now] = [numbers.get(entry.id), entry.voucher]
      return was === undefined || now === undefined || was === now ? [] : [{ entry, was, now }]
    })
    .sort((a, b) => yearOf(a.entry.date) - yearOf(b.entry.date) || a.now - b.now)
}
