/** From parsed JSON to rows that hold: every field by its schema, none unknown, no two rows the same. */
import type * as z from 'zod'
import { placeSchema } from '../domain/place.ts'
import { type PlaceData, type RowKind, rowKinds, rowSchemas } from '../domain/place-data.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { PLACE, rowsName } from './format.ts'
import { MAX_ROWS } from './limits.ts'
import { shown } from './shown.ts'
import { isTooMuch } from './too-much.ts'
import type { SavedRows } from './upgrades/saved-rows.ts'

/** A row of any kind. */
type Row = PlaceData[RowKind][number]

/**
 * Refuses with `place-file-damaged` where a file is missing, with `place-file-too-large` where there are more rows or
 * dates than any place has, and with `place-file-invalid`: the file, the row counted from 1 as people count, and the field.
 */
export function readRows(saved: SavedRows): Result<PlaceData> {
  const unknown = Object.keys(saved).find(
    (kind) => kind !== 'place' && !(rowKinds as string[]).includes(kind),
  )
  if (unknown !== undefined)
    return refused('place-file-invalid', { file: shown(`${unknown}.json`), row: 1, field: '{ }' })
  if (saved.place === undefined) return refused('place-file-damaged', { file: PLACE })
  const place = readRow(placeSchema, saved.place, PLACE, 1)
  if (!place.ok) return place
  const rows: Partial<Record<RowKind, Row[]>> = {}
  for (const kind of rowKinds) {
    const read = readKind(kind, saved[kind])
    if (!read.ok) return read
    rows[kind] = read.value
  }
  // Each kind went through its own schema.
  const data = { place: place.value, ...rows } as PlaceData
  return isTooMuch(data) ? refused('place-file-too-large') : ok(data)
}

function readKind(kind: RowKind, saved: unknown): Result<Row[]> {
  const file = rowsName(kind)
  if (saved === undefined) return refused('place-file-damaged', { file })
  if (!Array.isArray(saved)) return refused('place-file-invalid', { file, row: 1, field: '[ ]' })
  if (saved.length > MAX_ROWS[kind]) return refused('place-file-too-large')
  const rows: Row[] = []
  const keys = new Set<string>()
  for (const [i, value] of saved.entries()) {
    const row = readRow<Row>(rowSchemas[kind], value, file, i + 1)
    if (!row.ok) return row
    for (const [field, key] of keysOf(row.value)) {
      if (keys.has(key)) return refused('place-file-invalid', { file, row: i + 1, field })
      keys.add(key)
    }
    rows.push(row.value)
  }
  return ok(rows)
}

/** What no two rows of a kind may share: the id, for a changed date the activity and the date, for a closed year the year. */
function keysOf(row: Row): [field: string, key: string][] {
  const id: [string, string] = ['id', row.id]
  if ('events' in row) return [id, ['year', String(row.year)]]
  return 'activityId' in row ? [id, ['date', `${row.activityId} ${row.date}`]] : [id]
}

function readRow<T>(schema: z.ZodType<T>, value: unknown, file: string, row: number): Result<T> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return refused('place-file-invalid', { file, row, field: fieldOf(parsed.error) })
  const field = unknownField(value, parsed.data)
  return field === undefined
    ? ok(parsed.data)
    : refused('place-file-invalid', { file, row, field: shown(field) })
}

/** The field a schema stumbled on, written as in code: `versions[0].title`. */
export function fieldOf(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? []
  return shown(path.reduce<string>((text, part) => joined(text, part), '') || '{ }')
}

/**
 * The first field that is in `value` and not in what the schema kept of it. Schemas leave out what they do not
 * know; in a copy that would lose it without a word, be it a slip of the pen or something a stranger added.
 */
function unknownField(value: unknown, kept: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const at = joined(path, Array.isArray(value) ? Number(name) : name)
    if (typeof kept !== 'object' || kept === null || !Object.hasOwn(kept, name)) return at
    const deeper = unknownField(inner, (kept as Record<string, unknown>)[name], at)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

function joined(path: string, part: PropertyKey): string {
  if (typeof part === 'number') return `${path}[${part}]`
  return path === '' ? String(part) : `${path}.${String(part)}`
}
