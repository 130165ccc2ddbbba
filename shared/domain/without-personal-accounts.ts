/** The accounts as strangers may see them: every figure stays, and nobody is named. */
import type { Entry, EntryLine } from './entry.ts'
import type { Grant } from './grant.ts'
import type { PlaceData } from './place-data.ts'

/** Puts what stands for somebody wherever a text names them. */
export type Clean = (text: string) => string

/** Stands for what is not told. */
const UNTOLD = '…'

export function cleanAccounts(
  { grants, entries, plannedExpenses, bookYears }: PlaceData,
  clean: Clean,
): Pick<PlaceData, 'grants' | 'entries' | 'plannedExpenses' | 'bookYears'> {
  return {
    grants: grants.map((grant) => cleanGrant(grant, clean)),
    entries: entries.map((entry) => cleanEntry(entry, clean)),
    plannedExpenses: plannedExpenses.map((planned) => ({
      ...planned,
      text: clean(planned.text),
      ...cleanActivity(planned, clean),
    })),
    bookYears: bookYears.map((year) => ({
      ...year,
      events: year.events.map((event) => ({ ...event, reason: cleanReason(event.reason) })),
      grants: year.grants.map((grant) => cleanGrant(grant, clean)),
    })),
  }
}

function cleanGrant(grant: Grant, clean: Clean): Grant {
  return {
    ...grant,
    name: clean(grant.name),
    funder: clean(grant.funder),
    basis: clean(grant.basis),
    caseNumber: clean(grant.caseNumber),
    categories: grant.categories.map((category) => ({ ...category, name: clean(category.name) })),
    note: '',
  }
}

/** A receipt may show anything. */
function cleanEntry(entry: Entry, clean: Clean): Entry {
  const cleanSaid = <S extends Pick<Entry, 'text' | 'by' | 'lines'>>(said: S): S => ({
    ...said,
    text: clean(said.text),
    lines: said.lines.map((line) => ({ ...line, ...cleanActivity(line, clean) })),
    ...(said.by !== undefined && { by: cleanName(said.by, clean) }),
  })
  const { annulled } = entry
  return {
    ...cleanSaid(entry),
    receipts: [],
    ...(annulled && { annulled: { ...annulled, reason: cleanReason(annulled.reason) } }),
    earlier: entry.earlier.map(cleanSaid),
  }
}

function cleanActivity({ activity }: Pick<EntryLine, 'activity'>, clean: Clean): Pick<EntryLine, 'activity'> {
  return activity ? { activity: { ...activity, title: clean(activity.title) } } : {}
}

/** Whoever is in no list, or is two letters, is told of by no word of theirs. */
function cleanName(name: string, clean: Clean): string {
  const told = clean(name)
  return told === name ? UNTOLD : told
}

function cleanReason(reason: string): string {
  return reason === '' ? '' : UNTOLD
}
