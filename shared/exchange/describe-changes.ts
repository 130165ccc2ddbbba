import type { PlaceChange } from '../domain/place-changes.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { formatDay } from './format-day.ts'
import { joinWords } from './join-words.ts'

/** More names than these are counted: "A, B, C, D, E, F og 12 til". */
const MOST_NAMES = 6

const namedKinds = ['activities', 'people', 'rooms', 'closures', 'bookings'] as const

/**
 * What differs, in short lines by kind: "2 nye aktiviteter: Banko og Strikkecafé", "Ændret dato: Fællesspisning 3. december
 * 2026". The dates of an activity that came or went are not told one by one, and what was printed and which clashes are
 * meant is one quiet line at the end.
 */
export function describeChanges(changes: readonly PlaceChange[], language: Language, t: Translate): string[] {
  const lines: string[] = []
  const say = (key: Parameters<Translate>[0], names: readonly string[]) => {
    if (names.length > 0)
      lines.push(t(key, { count: names.length, names: joinWords(shortened(names, t), t) }))
  }
  if (changes.some(({ kind }) => kind === 'place')) lines.push(t('difference:place'))
  for (const kind of namedKinds) {
    for (const change of ['added', 'removed', 'changed'] as const)
      say(`difference:${kind}.${change}`, namesOf(changes, kind, change))
    if (kind === 'activities') say('difference:dates', datesOf(changes, language))
  }
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
