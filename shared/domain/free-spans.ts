/** Minutes when rooms or people are taken, and those between them. */
import type { Need, Span } from './clash-items.ts'
import type { Id } from './id.ts'
import type { RoomParts } from './room-parts.ts'

/** The minutes of needs that take a room: it, a part of it or a whole it is part of. */
export function spansOfRoom(needs: readonly Need[], roomId: Id, { wholesOf, partsOf }: RoomParts): Span[] {
  const taken = new Set([roomId, ...wholesOf(roomId), ...partsOf(roomId)])
  return needs.filter(({ roomIds }) => roomIds.some((id) => taken.has(id))).map(({ item }) => item)
}

/** The minutes of needs that a person takes part in. */
export function spansOfPerson(needs: readonly Need[], personId: Id): Span[] {
  return needs.filter(({ people }) => people.some(({ key }) => key === personId)).map(({ item }) => item)
}

/** The spans as few as can be: by time, those that meet or overlap put together. */
export function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}

/** What is left of a span between taken ones, which are merged. */
export function leftOf(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span.from
  for (let i = firstAfter(taken, span.from); i < taken.length; i += 1) {
    const one = taken[i] as Span
    if (one.from >= span.to) break
    if (one.from > from) left.push({ from, to: one.from })
    from = one.to
  }
  if (from < span.to) left.push({ from, to: span.to })
  return left
}

/** Whether no taken span, all merged, has a minute of this one. */
export function isFree(span: Span, taken: readonly Span[]): boolean {
  const next = taken[firstAfter(taken, span.from)]
  return next === undefined || next.from >= span.to
}

/** The place of the first of merged spans that is over after a minute; halving the list each time. */
function firstAfter(taken: readonly Span[], minute: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((taken[middle] as Span).to > minute) high = middle
    else low = middle + 1
  }
  return low
}
