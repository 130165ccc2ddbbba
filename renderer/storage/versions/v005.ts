import type { SchemaVersion } from './schema-version.ts'

/** Meetings, tasks, ideas and the fixed points of the year. Other rows stay as they are. Frozen. */
export const v005: SchemaVersion = {
  stores: { meetings: 'id', tasks: 'id', ideas: 'id', yearPoints: 'id' },
}
