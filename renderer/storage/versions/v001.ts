import type { SchemaVersion } from './schema-version.ts'

/** Released versions are frozen: they import no current types and are never edited. */
export const v001: SchemaVersion = {
  stores: {
    places: 'id',
    rooms: 'id',
    people: 'id',
    activities: 'id',
    overrides: 'id, &[activityId+date]',
    attachments: 'hash',
    journal: '++sequence, at',
    keptCopies: '++number',
    keptCopyFiles: 'id',
    meta: 'key',
  },
}
