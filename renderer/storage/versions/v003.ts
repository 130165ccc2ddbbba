import type { SchemaVersion } from './schema-version.ts'

/**
 * Drafts of what somebody is writing, and attachments by type, so that which there are is told without reading their
 * bytes. Rows stay as they are, so undo reaches back as before. Frozen.
 */
export const v003: SchemaVersion = { stores: { attachments: 'hash, type', drafts: 'key' } }
