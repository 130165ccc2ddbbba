/** Which year, grant and voucher a document is about. */
import { yearOf } from '../../domain/entry.ts'
import type { Grant } from '../../domain/grant.ts'
import { grantsIn } from '../../domain/grant-year.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { DocumentContext, DocumentOptions } from '../document.ts'
import type { Voucher } from './voucher-facts.ts'

/** The year asked for, else this year. */
export function chosenYear({ year }: DocumentOptions, { today }: Pick<DocumentContext, 'today'>): number {
  return year ?? yearOf(today)
}

/** The grant asked for, else the first of the year; `undefined` when it is not for that year. */
export function chosenGrant(data: PlaceData, { grant }: DocumentOptions, year: number): Grant | undefined {
  const grants = grantsIn(data, year)
  return grant === undefined ? grants[0] : grants.find(({ id }) => id === grant)
}

/** The grants a year's entries may name, as they counted in it first. */
export function grantsNamedIn(data: PlaceData, year: number): readonly Grant[] {
  return [...grantsIn(data, year), ...data.grants]
}

/** The vouchers of a year by number. */
export function vouchersOf({ entries }: Pick<PlaceData, 'entries'>, year: number): Voucher[] {
  return entries
    .filter((entry): entry is Voucher => entry.voucher !== undefined && yearOf(entry.date) === year)
    .sort((a, b) => a.voucher - b.voucher)
}

/** The voucher asked for, "2026-12"; `undefined` when there is none. */
export function chosenVoucher(
  data: Pick<PlaceData, 'entries'>,
  { voucher }: Pick<DocumentOptions, 'voucher'>,
): Voucher | undefined {
  if (voucher === undefined) return undefined
  const [year, number] = voucher.split('-').map(Number)
  return vouchersOf(data, year as number).find((entry) => entry.voucher === number)
}
