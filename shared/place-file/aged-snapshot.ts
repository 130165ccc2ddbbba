/** What the rule of which snapshots are kept needs to know of each. */
export interface AgedSnapshot {
  /** Any text that is its own; of two of the same second the later one is the newer. */
  readonly id: string
  /** The installation that made it. What two of them saved may differ, so each has its own last of a day. */
  readonly line: string
  /** When it was saved, local to the hall, to the second: `2026-11-25T14:05:33`. */
  readonly at: string
  /** How many rows it holds, of all kinds. */
  readonly rows: number
  /** Bytes of the file alone. */
  readonly bytes: number
  /** The attachments it names. */
  readonly attachments: readonly string[]
}

export interface KeptWithin {
  /** What the clock says, in the same form as `at`. */
  now: string
  /** Bytes the snapshots and their attachments may take. */
  limit: number
  /** Bytes of an attachment. */
  sizeOf(attachment: string): number
}
