import type { PlaceChange } from '../domain/place-changes.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatDay } from './format-day.ts'
import { joinWords } from './join-words.ts'

/** More names than these are counted: "A, B, C, D, E, F og 12 til". */
const MOST_NAMES = 6

const namedKinds = [
  'activities',
  'people',
  'rooms',
  'closures',
  'bookings',
  'grants',
  'plannedExpenses',
  'meetings',
  'tasks',
  'ideas',
  'yearPoints',
] as const

/**
 * What differs, in short lines by kind: "2 nye aktiviteter: Banko og Strikkecafé", "Ændret dato: Fællesspisning 3. december
 * 2026". The dates of an activity that came or went are not told one by one, several lines of the accounts that say the
 * same are named once, and what was printed and which clashes are meant is one quiet line at the end.
 */
export function describeChanges(changes: readonly PlaceChange[], language: Language, t: Translate): string[] {
  const lines: string[] = []
  const say = (key: Parameters<Translate>[0], names: readonly string[]) => {
    if (names.length > 0)
      lines.push(t(key, { count: names.length, names: joinWords(shortened([...new Set(names)], t), t) }))
  }
  if (changes.some(({ kind }) => kind === 'place')) lines.push(t('difference:place'))
  for (const kind of namedKinds) {
    for (const change of ['added', 'removed', 'changed'] as const)
      say(`difference:${kind}.${change}`, namesOf(changes, kind, change))
    if (kind === 'activities') say('difference:dates', datesOf(changes, language))
    if (kind === 'grants')
      for (const change of entryChanges) say(`difference:entries.${change}`, entriesOf(changes, change, t))
  }
  for (const state of yearStates) say(`difference:bookYears.${state}`, yearsOf(changes, state))
  const quiet = changes.filter(({ kind }) => kind === 'prints' || kind === 'acceptedClashes').length
  if (quiet > 0) lines.push(t('difference:quiet', { count: quiet }))
  return lines
}

function namesOf(
  changes: readonly PlaceChange[],
  kind: (typeof namedKinds)[number],
  change: PlaceChange['change'],
): string[] {
  return changes.filter((one) => one.kind === kind && one.change === change).map(({ name }) => name)
}

const entryChanges = ['added', 'annulled', 'changed', 'removed'] as const

/** What entries say, or which voucher it is where they say nothing; one that is annulled now is not among those changed. */
function entriesOf(
  changes: readonly PlaceChange[],
  wanted: (typeof entryChanges)[number],
  t: Translate,
): string[] {
  return changes.flatMap((one) => {
    if (one.kind !== 'entries') return []
    const { before, after, change, name } = one
    const isAnnulled = change === 'changed' && after?.annulled !== undefined && before?.annulled === undefined
    if ((isAnnulled ? 'annulled' : change) !== wanted) return []
    return [name || t('difference:voucher', { number: (after ?? before)?.voucher ?? '' })]
  })
}

const yearStates = ['closed', 'reopened', 'open'] as const

/** Years of the accounts that become closed, opened again after that, or as if they never had been closed. */
function yearsOf(changes: readonly PlaceChange[], wanted: (typeof yearStates)[number]): string[] {
  return changes.flatMap((one) => {
    if (one.kind !== 'bookYears') return []
    const state = one.after === undefined ? 'open' : one.after.closed ? 'closed' : 'reopened'
    return state === wanted ? [one.name] : []
  })
}

function datesOf(changes: readonly PlaceChange[], language: Language): string[] {
  const cameOrWent = new Set(
    changes.filter(({ kind, change }) => kind === 'activities' && change !== 'changed').map(({ key }) => key),
  )
  return changes
    .filter((one) => one.kind === 'overrides')
    .filter(({ before, after }) => !cameOrWent.has((after ?? before)?.activityId ?? ''))
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ name, date }) => `${name} ${date ? formatDay(date, language, 'date-year') : ''}`.trim())
}

function shortened(names: readonly string[], t: Translate): string[] {
  if (names.length <= MOST_NAMES + 1) return [...names]
  return [...names.slice(0, MOST_NAMES), t('difference:more', { count: names.length - MOST_NAMES })]
}
