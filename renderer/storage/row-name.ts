import type { Row, RowTable } from './rows.ts'

/** What people call a row. A change on one date has no name of its own: it is known by its date. */
export function nameOfRow(table: RowTable, row: Row): string {
  switch (table) {
    case 'activities':
      return (row as Row<'activities'>).versions.at(-1)?.title ?? ''
    case 'overrides':
      return (row as Row<'overrides'>).date
    case 'acceptedClashes':
      return (row as Row<'acceptedClashes'>).reason
    case 'bookYears':
      return String((row as Row<'bookYears'>).year)
    case 'entries':
    case 'plannedExpenses':
    case 'tasks':
      return (row as Row<'entries' | 'plannedExpenses' | 'tasks'>).text
    case 'bookings':
    case 'prints':
    case 'meetings':
    case 'ideas':
    case 'yearPoints':
      return (row as Row<'bookings' | 'prints' | 'meetings' | 'ideas' | 'yearPoints'>).title
    default:
      return (row as Row<'places' | 'rooms' | 'people' | 'closures' | 'grants'>).name
  }
}

/** The ids a row names: its own, and those of what it belongs to or takes place in. */
export function idsIn(row: Row): ReadonlySet<string> {
  // Every id in a row is a UUID, whatever field it stands in; a new kind of reference is found without being listed.
  return new Set(JSON.stringify(row).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi))
}
