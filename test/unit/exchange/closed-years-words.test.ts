import { expect, test } from 'vitest'
import type { ClosedYearChange } from '../../../shared/domain/closed-years-changed.ts'
import { closedYearsWords, type Replacing } from '../../../shared/exchange/closed-years-words.ts'
import { createTranslate } from '../../../shared/locales/translate.ts'

const words = (change: Partial<ClosedYearChange>, replacing: Replacing) =>
  closedYearsWords(
    [{ year: 2025, closed: 'both', entries: 0, grants: false, ...change }],
    replacing,
    createTranslate('da'),
  )

test.each<[Partial<ClosedYearChange>, Replacing, string]>([
  [
    { entries: 3 },
    { by: 'copy' },
    'Regnskabet for 2025 er afsluttet her. I kopien er 3 posteringer anderledes.',
  ],
  [
    { entries: 1, grants: true },
    { by: 'copy' },
    'Regnskabet for 2025 er afsluttet her. I kopien er 1 postering anderledes. I kopien er bevillingen en anden.',
  ],
  [
    { closed: 'before' },
    { by: 'copy' },
    'Regnskabet for 2025 er afsluttet her. I kopien er det ikke afsluttet.',
  ],
  [
    { closed: 'after', entries: 2 },
    { by: 'copy' },
    'Regnskabet for 2025 er afsluttet i kopien. Her er 2 posteringer anderledes.',
  ],
  [
    { entries: 2 },
    { by: 'merge' },
    'Regnskabet for 2025 er afsluttet her. Når begge samles, bliver 2 posteringer anderledes.',
  ],
  [
    { closed: 'before', entries: 1, grants: true },
    { by: 'merge', closedAt: 'Karen' },
    'Regnskabet for 2025 er afsluttet hos Karen. Når begge samles, bliver 1 postering anderledes. Når begge samles, er det ikke afsluttet længere. Når begge samles, bliver bevillingen en anden.',
  ],
  [
    { closed: 'before', entries: 40 },
    { by: 'new-place' },
    'Regnskabet for 2025 er afsluttet her. I det nye mødested er det ikke med.',
  ],
])('%o, %o', (change, replacing, text) => {
  expect(words(change, replacing)).toEqual([text])
})

test('a line for each year', () => {
  const of = (year: number) => ({ year, closed: 'both', entries: 1, grants: false }) as const
  const lines = closedYearsWords([of(2025), of(2026)], { by: 'copy' }, createTranslate('en'))
  expect(lines).toEqual([
    'The accounts of 2025 are closed here. In the copy 1 entry differs.',
    'The accounts of 2026 are closed here. In the copy 1 entry differs.',
  ])
})
