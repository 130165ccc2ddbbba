import type { ClosedYearChange } from '../domain/closed-years-changed.ts'
import type { Translate } from '../locales/translate.ts'

/**
 * What takes the place of what is here: a copy, both put together, or a new place. `closedAt` is whose accounts are
 * closed where it is not those here.
 */
export type Replacing = { by: 'copy' } | { by: 'new-place' } | { by: 'merge'; closedAt?: string }

/** "Regnskabet for 2025 er afsluttet her. I kopien er 3 posteringer anderledes.", a line for each year. */
export function closedYearsWords(
  changes: readonly ClosedYearChange[],
  replacing: Replacing,
  t: Translate,
): string[] {
  return changes.map((change) =>
    [isClosedWords(change, replacing, t), ...differenceWords(change, replacing, t)].join(' '),
  )
}

function isClosedWords({ year, closed }: ClosedYearChange, replacing: Replacing, t: Translate): string {
  if (replacing.by === 'merge' && replacing.closedAt !== undefined)
    return t('difference:closedYears.at', { year, name: replacing.closedAt })
  return t(closed === 'after' ? 'difference:closedYears.inCopy' : 'difference:closedYears.here', { year })
}

function differenceWords(
  { closed, entries, grants }: ClosedYearChange,
  { by }: Replacing,
  t: Translate,
): string[] {
  if (by === 'new-place') return [t('difference:closedYears.gone')]
  const merged = by === 'merge'
  const words: string[] = []
  if (entries > 0 && merged) words.push(t('difference:closedYears.entriesMerged', { count: entries }))
  else if (entries > 0)
    words.push(
      t(closed === 'after' ? 'difference:closedYears.entriesHere' : 'difference:closedYears.entriesInCopy', {
        count: entries,
      }),
    )
  if (closed === 'before')
    words.push(t(merged ? 'difference:closedYears.openMerged' : 'difference:closedYears.openInCopy'))
  if (grants)
    words.push(t(merged ? 'difference:closedYears.grantsMerged' : 'difference:closedYears.grantsInCopy'))
  return words
}
