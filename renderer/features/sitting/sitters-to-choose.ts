import type { Person } from '../../../shared/domain/person.ts'

/** As many as are found at a glance; others can be written. */
const MOST = 12

/**
 * First names to choose from, each once: whoever sits here now, those who did lately, and then the tovholdere.
 * @param recent the latest first
 */
export function sittersToChoose(
  now: string | undefined,
  recent: readonly string[],
  people: readonly Pick<Person, 'name'>[],
): string[] {
  const firstNames = people
    .map(({ name }) => name.trim().split(/\s+/)[0] ?? '')
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, 'da'))
  return [...new Set([...(now ? [now] : []), ...recent, ...firstNames])].slice(0, MOST)
}
