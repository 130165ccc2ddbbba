import type { SchemaVersion } from './schema-version.ts'

/** Grants, the lines of the accounts, planned expenses, and one row for each year that was closed. Other rows stay as they are. Frozen. */
export const v004: SchemaVersion = {
  stores: { grants: 'id', entries: 'id, date', plannedExpenses: 'id', bookYears: 'id, &year' },
}
