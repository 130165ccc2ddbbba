/** What has become of an entry, and what can still be done about it. */
import { yearsAsTheyStand } from '../../../../shared/domain/book-year.ts'
import { type Entry, yearOf } from '../../../../shared/domain/entry.ts'
import { canBeReversed } from '../../../../shared/domain/entry-change.ts'
import type { Books } from '../../../../shared/domain/grant-year.ts'
import { type FormKind, formKinds } from './entry-draft.ts'

export interface EntryState {
  readonly closed: boolean
  /** The entry it takes back. */
  readonly reverses: Entry | undefined
  /** The entry that takes it back. */
  readonly reversedBy: Entry | undefined
  /** What paid back whoever laid it out. */
  readonly paidBackBy: Entry | undefined
  /** The form it is corrected in; `undefined` for one that can no longer be corrected, or not in a form. */
  readonly form: FormKind | undefined
  readonly canBeAnnulled: boolean
  readonly canBeReversed: boolean
}

export function stateOf(
  entry: Entry,
  { entries, bookYears }: Pick<Books, 'entries' | 'bookYears'>,
): EntryState {
  const counts = entries.filter(({ annulled }) => annulled === undefined)
  const closed = yearsAsTheyStand(bookYears).has(yearOf(entry.date))
  const reversedBy = counts.find(({ reverses }) => reverses === entry.id)
  // One that was taken back stays as it is: what takes it back says the same amounts.
  const isOpen = !closed && !entry.annulled && !reversedBy
  return {
    closed,
    reverses: entries.find(({ id }) => id === entry.reverses),
    reversedBy,
    paidBackBy: counts.find(({ settles }) => settles?.includes(entry.id)),
    form: isOpen && entry.reverses === undefined ? formKinds.find((kind) => kind === entry.kind) : undefined,
    canBeAnnulled: isOpen,
    canBeReversed: canBeReversed(entry, entries),
  }
}
