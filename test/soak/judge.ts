/** What is wrong with what is there; nothing here looks for itself. */
import { isDeepStrictEqual } from 'node:util'
import { type Entry as AccountsEntry, amountOf, counting } from '../../shared/domain/entry.ts'
import type { Result } from '../../shared/domain/result.ts'
import { voucherFaults } from '../../shared/domain/voucher-number.ts'
import type { SnapshotsFound } from '../../shared/host/snapshots.ts'
import type { Standing } from './ledger.ts'
import type { Entry, ReadSnapshot, Rows, Stored } from './look.ts'

/** The part of the stored rows the changes change. */
export function standingOf(rows: Rows): Standing {
  const people = (rows.people ?? []) as readonly { id: string; name: string; phone: string }[]
  const [override] = (rows.overrides ?? []) as readonly {
    id: string
    headcount?: number
    takings?: number
  }[]
  return {
    people: Object.fromEntries(people.map(({ name, phone }) => [name, phone])),
    ...(override?.headcount !== undefined && { came: override.headcount }),
    ...(override?.takings !== undefined && { takings: override.takings / 100 }),
  }
}

/** The one of `mayBe` that is there. */
export function standingThere(rows: Rows, mayBe: readonly Standing[]): Standing | undefined {
  return mayBe.find((one) => isDeepStrictEqual(standingOf(rows), one))
}

/** Numbers of vouchers run without gaps, and the takings told of stand in the accounts, once. */
export function accountsComplaints({ entries = [] }: Rows, { takings }: Standing): string[] {
  const all = entries as readonly AccountsEntry[]
  const inAccounts = counting(all)
    .filter(({ occasion }) => occasion)
    .map(amountOf)
  return [
    ...voucherFaults(all).map(({ problem, year, voucher }) => `${problem}: ${voucher} of ${year}`),
    ...(isDeepStrictEqual(inAccounts, takings ? [takings * 100] : [])
      ? []
      : [`the accounts have takings of ${inAccounts.join(' and ')} øre, not ${takings ?? 0} kroner`]),
  ]
}

/** The journal's changes, one after the other on the rows there were before it, give the rows there are. */
export function journalComplaints(before: Rows, { rows, journal }: Stored): string[] {
  const replayed = replay(before, journal)
  if (typeof replayed === 'string') return [replayed]
  return isDeepStrictEqual(replayed, byId(rows)) ? [] : ['the rows are not what the journal says']
}

/** Each snapshot holds what was there after the change it names: no more, no less. */
export function snapshotComplaints(
  before: Rows,
  journal: readonly Entry[],
  snapshots: readonly ReadSnapshot[],
): string[] {
  const last = journal.at(-1)?.sequence ?? 0
  return snapshots.flatMap(({ file, sequence, rows }) => {
    if (sequence > last) return [`"${file}" holds changes that are not there`]
    const then = replay(
      before,
      journal.filter((entry) => entry.sequence <= sequence),
    )
    return isDeepStrictEqual(then, byId(rows)) ? [] : [`"${file}" is not what was there after ${sequence}`]
  })
}

/** The app takes for good what has been read here whole, and all of it. */
export function listComplaints(
  listed: Result<SnapshotsFound>,
  before: readonly ReadSnapshot[],
  after: readonly ReadSnapshot[],
): string[] {
  if (!listed.ok) return [`the app lists no copies: ${listed.code}`]
  const theirs = listed.value.folders.flatMap(({ snapshots }) => snapshots.map(({ sequence }) => sequence))
  const readable = new Set(after.map(({ sequence }) => sequence))
  return [
    ...theirs.filter((one) => !readable.has(one)).map((one) => `a copy of ${one} is listed and not there`),
    ...before
      .filter(({ sequence }) => !theirs.includes(sequence))
      .map(({ file }) => `"${file}" is whole and not listed`),
  ]
}

type ById = Map<string, object>

function replay(before: Rows, journal: readonly Entry[]): ById | string {
  const rows = byId(before)
  for (const { sequence, rows: changes } of journal)
    for (const { table, id, before: was, after } of changes) {
      const key = `${table} ${id}`
      if (!isDeepStrictEqual(rows.get(key), was)) return `change ${sequence} began from something else`
      if (after) rows.set(key, after)
      else rows.delete(key)
    }
  return rows
}

function byId(rows: Rows): ById {
  return new Map(
    Object.entries(rows).flatMap(([table, list]) => list.map((row) => [`${table} ${row.id}`, row] as const)),
  )
}
