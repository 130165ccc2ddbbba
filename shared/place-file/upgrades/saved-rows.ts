/** Rows by kind as they stand in a file; `place` is a single row. */
export interface SavedRows {
  readonly place: unknown
  readonly [kind: string]: unknown
}
