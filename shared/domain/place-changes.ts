/** What differs between two states of a place, row by row. */
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import type { PlaceData } from './place-data.ts'
import { isSameValue } from './same-value.ts'

export type ChangedKind = keyof PlaceData
/** One row of a kind; the place itself is the only one of its kind. */
export type RowOf<K extends ChangedKind> = K extends unknown
  ? PlaceData[K] extends (infer R)[]
    ? R
    : PlaceData[K]
  : never

/** One row that differs. At least one of `before` and `after` is there. */
export type PlaceChange = {
  [K in ChangedKind]: {
    readonly kind: K
    /** What the row is known by within its kind: see `keyOf`. */
    readonly key: string
    readonly change: 'added' | 'removed' | 'changed'
    readonly before: RowOf<K> | undefined
    readonly after: RowOf<K> | undefined
    /** What it is called in a sentence: a title, a name; of a changed date the title of its activity, '' when nobody knows. */
    readonly name: string
    /** Of a changed date: the day the pattern gives. */
    readonly date?: Day
  }
}[ChangedKind]

type AnyRow = RowOf<ChangedKind>

/** Activities before their dates, so that a list of changes reads in that order. */
const kinds = [
  'place',
  'activities',
  'overrides',
  'people',
  'rooms',
  'closures',
  'bookings',
  'grants',
  'entries',
  'plannedExpenses',
  'bookYears',
  'meetings',
  'tasks',
  'ideas',
  'yearPoints',
  'acceptedClashes',
  'prints',
] as const satisfies readonly ChangedKind[]

/**
 * What a row is known by within its kind: its id; a changed date its activity and date, and a closed year the year, since
 * two PCs may have written about the same under ids of their own. There is one place, whatever its id.
 */
export function keyOf(kind: ChangedKind, row: AnyRow): string {
  if (kind === 'place') return 'place'
  if ('events' in row) return String(row.year)
  return 'activityId' in row ? `${row.activityId} ${row.date}` : row.id
}

/** The rows of a kind by their keys. */
export function rowsByKey(data: PlaceData, kind: ChangedKind): Map<string, AnyRow> {
  const rows: readonly AnyRow[] = kind === 'place' ? [data.place] : data[kind]
  return new Map(rows.map((row) => [keyOf(kind, row), row]))
}

/** Every row that differs; none when both say the same, in whatever order their rows stand. */
export function changesBetween(before: PlaceData, after: PlaceData): PlaceChange[] {
  const titles = new Map([...titlesIn(before), ...titlesIn(after)])
  return kinds.flatMap((kind) => {
    const was = rowsByKey(before, kind)
    const is = rowsByKey(after, kind)
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const [old, now] = [was.get(key), is.get(key)]
      if (isSameValue(old, now)) return []
      const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
      const row = (now ?? old) as AnyRow
      return {
        kind,
        key,
        change,
        before: old,
        after: now,
        name: nameOf(row, titles),
        ...('activityId' in row && { date: row.date }),
        // `old` and `now` are rows of `kind`.
      } as PlaceChange
    })
  })
}

/** `data` with each row as the changes say it is afterwards. */
export function applyChanges(data: PlaceData, changes: readonly PlaceChange[]): PlaceData {
  const result: Record<string, unknown> = {}
  for (const kind of kinds) {
    const rows = rowsByKey(data, kind)
    for (const change of changes) {
      if (change.kind !== kind) continue
      if (change.after === undefined) rows.delete(change.key)
      else rows.set(change.key, change.after)
    }
    result[kind] = kind === 'place' ? rows.get('place') : [...rows.values()]
  }
  // Each kind holds rows of its own.
  return result as unknown as PlaceData
}

function titlesIn({ activities }: PlaceData): [Id, string][] {
  return activities.map((activity) => [activity.id, activity.versions.at(-1)?.title ?? ''])
}

function nameOf(row: AnyRow, titles: ReadonlyMap<Id, string>): string {
  if ('activityId' in row) return titles.get(row.activityId) ?? ''
  if ('versions' in row) return row.versions.at(-1)?.title ?? ''
  if ('name' in row) return row.name
  if ('events' in row) return String(row.year)
  if ('text' in row) return row.text
  return 'title' in row ? row.title : ''
}
