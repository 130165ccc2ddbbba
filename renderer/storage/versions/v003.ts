import type { SchemaVersion } from './schema-version.ts'

/** Drafts of what somebody is writing. Rows stay as they are, so undo reaches back as before. Frozen. */
export const v003: SchemaVersion = { stores: { drafts: 'key' } }
