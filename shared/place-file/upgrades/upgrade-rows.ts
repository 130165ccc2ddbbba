/**
 * Brings rows saved by older versions of the app up to what this one reads.
 *
 * A step is a pure function from one format version to the next, in a file of its own (`v2-<what-changed>.ts`). It
 * works on rows as they were saved, never validated against today's schemas, imports none of today's types or
 * defaults, and is frozen once released. The database's version steps run the same functions.
 */

import type { SavedRows } from './saved-rows.ts'
import { addClosuresAndBookings } from './v2-closures-and-bookings.ts'
import { addAccounts } from './v3-accounts.ts'
import { addMeetings } from './v4-meetings.ts'

/** From format version n to n + 1, where n - 1 is its position in the list. */
export type Upgrade = (rows: SavedRows) => SavedRows

/** Every step there has been, oldest first. */
export const upgrades: readonly Upgrade[] = [addClosuresAndBookings, addAccounts, addMeetings]

/** The version this app writes: derived from the list, so that the two cannot drift apart. */
export const FORMAT_VERSION = upgrades.length + 1

/** Rows of format version `from` (1 up to the newest), brought to the newest. Throws where a step meets rows it cannot have been made for. */
export function upgradeRows(rows: SavedRows, from: number, steps: readonly Upgrade[] = upgrades): SavedRows {
  return steps.slice(from - 1).reduce((current, step) => step(current), rows)
}
