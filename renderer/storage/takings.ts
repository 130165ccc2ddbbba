/** Takings told of on Overblik become income in the accounts, in the same commit, and follow what is told later. */
import type { Activity } from '../../shared/domain/activity.ts'
import { versionOn } from '../../shared/domain/activity-versions.ts'
import { today } from '../../shared/domain/day.ts'
import type { Entry } from '../../shared/domain/entry.ts'
import { annulled, corrected, type NewEntry } from '../../shared/domain/entry-change.ts'
import type { Override } from '../../shared/domain/override.ts'
import type { RowChange } from './commit.ts'
import type { Database } from './database.ts'
import { numbered } from './entry-repository.ts'

/** One date whose takings become others. */
export interface TakingsChange {
  readonly before: Override | undefined
  readonly after: Override | undefined
}

/** The changes of entries that go with changes of dates; none where the takings stay as they were. */
export async function takingsChanges(
  db: Database,
  activity: Activity,
  dates: readonly TakingsChange[],
): Promise<RowChange[]> {
  const changed = dates.filter(({ before, after }) => (before?.takings ?? 0) !== (after?.takings ?? 0))
  if (changed.length === 0) return []
  const rows: RowChange[] = []
  const added: NewEntry[] = []
  const known = await db.entries.filter(({ occasion }) => occasion?.activityId === activity.id).toArray()
  for (const { before, after } of changed) {
    const date = (after ?? before)?.date ?? ''
    const amount = after?.takings ?? 0
    const entry = known.find(({ occasion, annulled: gone }) => occasion?.date === date && !gone)
    if (entry) rows.push({ table: 'entries', id: entry.id, after: withAmount(entry, amount) })
    else if (amount > 0 && after) added.push(incomeOf(activity, after, amount))
  }
  for (const after of await numbered(db, added)) rows.push({ table: 'entries', id: after.id, after })
  return rows
}

function incomeOf(activity: Activity, { date, movedTo }: Override, amount: number): NewEntry {
  const { title } = versionOn(activity, date)
  return {
    id: crypto.randomUUID(),
    kind: 'income',
    date: movedTo ?? date,
    text: title,
    lines: [{ amount, source: 'entrance', activity: { id: activity.id, title } }],
    paid: 'cash',
    receipts: [],
    onPaper: false,
    occasion: { activityId: activity.id, date },
    earlier: [],
  }
}

/** One that was split by hand keeps its parts but the first, which takes the difference. */
function withAmount(entry: Entry, amount: number): Entry {
  if (amount <= 0) return annulled(entry, today(), '')
  const [first, ...rest] = entry.lines
  const others = rest.reduce((sum, line) => sum + line.amount, 0)
  const lines =
    first && amount > others ? [{ ...first, amount: amount - others }, ...rest] : [{ ...first, amount }]
  return corrected(entry, { ...entry, lines }, today())
}
