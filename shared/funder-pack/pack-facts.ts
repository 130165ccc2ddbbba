/** What a pack is about, and which vouchers go into it how. */
import { bareName } from '../documents/kit/bare-name.ts'
import { type Entry, lacksReceipt, yearOf } from '../domain/entry.ts'
import type { Grant } from '../domain/grant.ts'
import { grantsIn } from '../domain/grant-year.ts'
import type { Id } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Translate } from '../locales/translate.ts'

/** An entry with its number. */
export type Voucher = Entry & { readonly voucher: number }

export interface PackAsked {
  readonly year: number
  /** Absent is the first grant of the year, if there is one. */
  readonly grant?: Id | undefined
}

export interface PackFacts {
  readonly year: number
  readonly grant: Grant | undefined
  /** With a receipt here, by number. */
  readonly enclosed: readonly Voucher[]
  /** Whose receipt is on paper or missing, by number. */
  readonly absent: readonly Voucher[]
}

export function packFacts(data: PlaceData, { year, grant }: PackAsked): PackFacts {
  const grants = grantsIn(data, year)
  const vouchers = data.entries
    .filter((entry): entry is Voucher => entry.voucher !== undefined && yearOf(entry.date) === year)
    .sort((a, b) => a.voucher - b.voucher)
  return {
    year,
    grant: grant === undefined ? grants[0] : grants.find(({ id }) => id === grant),
    enclosed: vouchers.filter(({ receipts }) => receipts.length > 0),
    absent: vouchers.filter(
      (entry) => entry.receipts.length === 0 && ((entry.onPaper && !entry.annulled) || lacksReceipt(entry)),
    ),
  }
}

/** What the file is called, without its ending: "2026 Regnskab Lindeballe Mødested". */
export function packName({ place }: PlaceData, year: number, t: Translate): string {
  return t('pack:file.pack', { year, place: bareName(place.name) }).trim()
}
