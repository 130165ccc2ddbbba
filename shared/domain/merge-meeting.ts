/** A meeting that was written in two windows at once: nothing that was typed in either is lost. */
import type { Meeting } from './meeting.ts'
import { isSameValue } from './same-value.ts'

/** Fields in which both texts are kept where both were changed; of any other, what is saved already holds. */
const longTexts: ReadonlySet<string> = new Set(['said', 'text'])

/**
 * What was changed from `base` to `ours` on top of `theirs`, which came of the same `base` meanwhile. Of a text that both
 * changed it holds both, one after the other.
 */
export function mergeMeeting(base: Meeting, ours: Meeting, theirs: Meeting): Meeting {
  return merge(base, ours, theirs, '') as Meeting
}

/** What was typed from `base` to `ours` as plain lines: for minutes that were approved meanwhile. */
export function typedSince(base: Meeting, ours: Meeting): string {
  const before = new Map(base.items.map((item) => [item.id, item]))
  const lines = ours.items.flatMap((item) => {
    const was = before.get(item.id)
    const decided = new Map(was?.decisions.map(({ id, text }) => [id, text]))
    const decisions = item.decisions.map(({ id, text }) => addedTo(decided.get(id) ?? '', text))
    const texts = [addedTo(was?.said ?? '', item.said), ...decisions].filter((text) => text !== '')
    return texts.length > 0 ? [`${item.title}: ${texts.join('\n')}`] : []
  })
  return lines.join('\n')
}

function addedTo(before: string, text: string): string {
  return (text.startsWith(before) ? text.slice(before.length) : text).trim()
}

function merge(base: unknown, ours: unknown, theirs: unknown, field: string): unknown {
  if (isSameValue(ours, base) || isSameValue(ours, theirs)) return theirs
  if (isSameValue(theirs, base)) return ours
  if (typeof ours === 'string' && typeof theirs === 'string')
    return longTexts.has(field) ? bothTexts(typeof base === 'string' ? base : '', ours, theirs) : theirs
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergeRows(Array.isArray(base) ? base : [], ours, theirs)
  if (isRecord(ours) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {}
    const fields = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    const merged = fields.map((name) => [name, merge(before[name], ours[name], theirs[name], name)] as const)
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
  }
  return theirs
}

function bothTexts(base: string, ours: string, theirs: string): string {
  if (ours.startsWith(theirs)) return ours
  if (theirs.startsWith(ours)) return theirs
  return `${theirs}\n${ours.startsWith(base) ? ours.slice(base.length) : ours}`
}

/** Rows by what tells them apart. One that was taken away on one side and changed on the other stays. */
function mergeRows(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const [before, mine, saved] = [base, ours, theirs].map(
    (rows) => new Map(rows.map((row) => [keyOf(row), row])),
  )
  if (!before || !mine || !saved) return [...theirs]
  const isMoved = !isSameValue(orderIn(ours, before), orderIn(base, mine))
  const [first, second] = isMoved ? [mine, saved] : [saved, mine]
  const order = [...first.keys()]
  let at = 0
  for (const key of second.keys()) {
    const found = order.indexOf(key)
    if (found === -1) order.splice(at, 0, key)
    at = (found === -1 ? at : found) + 1
  }
  return order.flatMap((key) => {
    if (mine.has(key) && saved.has(key)) return [merge(before.get(key), mine.get(key), saved.get(key), '')]
    const left = mine.has(key) ? mine.get(key) : saved.get(key)
    return before.has(key) && isSameValue(before.get(key), left) ? [] : [left]
  })
}

function orderIn(rows: readonly unknown[], known: ReadonlyMap<string, unknown>): string[] {
  return rows.map(keyOf).filter((key) => known.has(key))
}

function keyOf(row: unknown): string {
  if (isRecord(row) && typeof row.id === 'string') return row.id
  if (isRecord(row) && typeof row.key === 'string') return row.key
  return JSON.stringify(row)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
