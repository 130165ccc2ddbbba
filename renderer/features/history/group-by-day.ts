import type { Day } from '../../../shared/domain/day.ts'

/** Lines of one day that stand together. */
export interface DayGroup<T> {
  readonly day: Day
  readonly lines: readonly [T, ...T[]]
}

/**
 * Lines in the order they come, by their days. A day that comes twice, because the clock was wrong in between, is two
 * groups: what was done last stays on top.
 */
export function groupByDay<T extends { readonly day: Day }>(lines: readonly T[]): DayGroup<T>[] {
  const groups: { day: Day; lines: [T, ...T[]] }[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group?.day === line.day) group.lines.push(line)
    else groups.push({ day: line.day, lines: [line] })
  }
  return groups
}
