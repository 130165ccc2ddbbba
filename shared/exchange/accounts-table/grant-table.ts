/** "Tre år": the years of a grant beside each other, category by category. */
import { type Grant, lastYearOf } from '../../domain/grant.ts'
import { type GrantYear, grantsIn, grantYear } from '../../domain/grant-year.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import type { Translate } from '../../locales/translate.ts'
import { type Cell, head, kroner, row, type Table, type TableRow, title, total } from '../table.ts'
import type { TablesAsked } from './asked.ts'

export function grantTable(data: PlaceData, { year, grant, t }: TablesAsked): Table {
  const grants = grantsIn(data, year).filter(({ id }) => grant === undefined || id === grant)
  const longest = Math.max(0, ...grants.map(({ years }) => years))
  return {
    name: t(longest === 3 ? 'tables:years.three' : 'tables:years.name'),
    widths: [44, ...Array.from({ length: 2 * longest + 2 }, () => 16)],
    rows: grants.flatMap((one, at) => [...(at > 0 ? [row()] : []), ...grantRows(data, one, t)]),
  }
}

function grantRows(data: PlaceData, grant: Grant, t: Translate): TableRow[] {
  const years = Array.from({ length: grant.years }, (_, at) =>
    grantYear(data, grant.id, grant.firstYear + at),
  ).filter((one) => one !== undefined)
  return [
    title(t('tables:years.title', { grant: grant.name, first: grant.firstYear, last: lastYearOf(grant) })),
    head(
      t('tables:category'),
      ...years.flatMap(({ year }) => [t('tables:years.budget', { year }), t('tables:years.spent', { year })]),
      t('tables:years.budgetTotal'),
      t('tables:years.spentTotal'),
    ),
    ...categoriesOf(years).map(({ id, name }) =>
      pairs(name, years, (one) => {
        const found = one.categories.find(({ category }) => category.id === id)
        return [found?.budget ?? 0, found?.spent ?? 0]
      }),
    ),
    row(),
    head(t('tables:years.ofGrant'), ...years.map(({ year }) => String(year))),
    ...(
      [
        'granted',
        'carriedIn',
        'available',
        'spent',
        'repaid',
        'left',
        'carriedOut',
        'toRepay',
        'received',
      ] as const
    ).map((of) => {
      const cells: Cell[] = [t(`tables:grant.${of}`), ...years.map((one) => kroner(one[of]))]
      return of === 'available' || of === 'left' ? total(...cells) : row(...cells)
    }),
  ]
}

/** Of any of the years, since a closed one keeps the categories it had. */
function categoriesOf(years: readonly GrantYear[]): { id: string; name: string }[] {
  const known = new Map<string, string>()
  for (const { categories } of years)
    for (const { category } of categories) known.set(category.id, category.name)
  return [...known].map(([id, name]) => ({ id, name }))
}

/** Two amounts for each year, and their sums. */
function pairs(
  name: string,
  years: readonly GrantYear[],
  of: (one: GrantYear) => [budget: number, spent: number],
): TableRow {
  const all = years.map(of)
  const sum = (at: 0 | 1) => kroner(all.reduce((total, pair) => total + pair[at], 0))
  return row(name, ...all.flatMap(([budget, spent]) => [kroner(budget), kroner(spent)]), sum(0), sum(1))
}
