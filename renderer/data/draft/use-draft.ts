import { useCallback, useEffect, useRef, useState } from 'react'
import { isSameValue } from '../../../shared/domain/same-value.ts'
import { z } from '../../../shared/domain/schema.ts'
import { usePlaceData } from '../place/queries.ts'
import { useDraftShelf } from './queries.ts'

interface DraftedForm<T, Row> {
  /** What is being written, within this place: "activity/<id>", "place". */
  about: string
  /** What the form holds while nothing has been written in it. */
  start: T
  /** What may come back from the disk; what it does not hold is as in `start`. */
  schema: z.ZodType<Partial<T>>
  /** The row that is changed, as it is now, and its schema: a draft remembers the one it began with. */
  row?: { now: Row; schema: z.ZodType<Row> }
  /** True for a draft that was saved after all, just before the power went. */
  isSaved?(value: T): boolean
}

export interface Drafted<T, Row> {
  value: T
  /** Changes some fields, or all of them by a function. */
  set(change: Partial<T> | ((was: T) => T)): void
  /** Whether it is another than what is saved. */
  changed: boolean
  /** The row as it was when the writing began: saving refuses with `changed-since` when it is another by now. */
  row: Row | undefined
  /** When it was last written to, in UTC, while the form shows a draft from before it was opened. */
  keptAt: string | undefined
  /** Another number when all of the form is to be drawn anew. */
  round: number
  /** Throws away what was written; answers with a function that brings it back. */
  discard(): () => void
  /** It is saved, or not to be: nothing is kept of it. */
  done(): void
}

/**
 * The state of a form that outlives a crash: what is written in it is on disk within a second, and there again when
 * the form opens next. Nothing is kept while it says what is saved.
 */
export function useDraft<T extends object, Row = undefined>(form: DraftedForm<T, Row>): Drafted<T, Row> {
  const shelf = useDraftShelf()
  const key = `${usePlaceData().place.id}/${form.about}`
  const [begun] = useState(() => begin(form, shelf.find(key)))
  const [value, setValue] = useState(begun.kept?.value ?? form.start)
  const [row, setRow] = useState(begun.kept?.row ?? begun.row)
  const [keptAt, setKeptAt] = useState(begun.kept?.at)
  const [round, setRound] = useState(0)
  const before = useRef(value)
  const changed = !isSameValue(value, begun.start)

  useEffect(() => {
    // A draft that can no longer be read, or says no more than what is saved.
    if (!begun.kept) shelf.drop(key)
  }, [begun, shelf, key])
  useEffect(() => {
    if (value === before.current) return
    before.current = value
    if (isSameValue(value, begun.start)) shelf.drop(key)
    else shelf.keep(key, { form: value, row })
  }, [value, row, begun, shelf, key])

  const done = useCallback(() => shelf.drop(key), [shelf, key])

  return {
    value,
    set: (change) => setValue((was) => (typeof change === 'function' ? change(was) : { ...was, ...change })),
    changed,
    row,
    keptAt,
    round,
    discard() {
      const thrown = { value, row, keptAt }
      setValue(begun.start)
      setRow(begun.row)
      setKeptAt(undefined)
      setRound((was) => was + 1)
      return () => {
        shelf.keep(key, { form: thrown.value, row: thrown.row })
        setValue(thrown.value)
        setRow(thrown.row)
        setKeptAt(thrown.keptAt)
        setRound((was) => was + 1)
      }
    },
    done,
  }
}

/** What the form begins with, and the draft it goes on with where there is one. */
function begin<T extends object, Row>(
  { start, schema, row, isSaved }: DraftedForm<T, Row>,
  draft: { at: string; value: unknown } | undefined,
): { start: T; row: Row | undefined; kept?: { at: string; value: T; row: Row | undefined } } {
  const unwritten = { start, row: row?.now }
  const stored = z.object({ form: schema, row: row?.schema ?? z.unknown() }).safeParse(draft?.value)
  if (!draft || !stored.success) return unwritten
  const value = { ...start, ...stored.data.form }
  if (isSameValue(value, start) || isSaved?.(value)) return unwritten
  return { ...unwritten, kept: { at: draft.at, value, row: stored.data.row as Row | undefined } }
}
