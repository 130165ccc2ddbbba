/** "Regnskab": budget against actual of the grant, and the accounts of the whole place. */
import { findCategory } from '../../domain/grant.ts'
import { type GrantYear, grantsIn, grantYearsIn } from '../../domain/grant-year.ts'
import type { Id } from '../../domain/id.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { yearAccounts } from '../../domain/year-accounts.ts'
import type { Translate } from '../../locales/translate.ts'
import { head, kroner, row, type Table, type TableRow, title, total } from '../table.ts'
import type { TablesAsked } from './asked.ts'

export function yearTable(data: PlaceData, { year, grant, t }: TablesAsked): Table {
  const grants = grantYearsIn(data, year).filter((one) => grant === undefined || one.grant.id === grant)
  return {
    name: t('tables:year.name'),
    widths: [44, 18, 18, 18, 26],
    rows: [
      title(t('tables:year.title', { year })),
      row(data.place.name),
      ...grants.flatMap((one) => [row(), ...grantRows(one, t)]),
      row(),
      ...wholeRows(data, year, t),
    ],
  }
}

function grantRows(one: GrantYear, t: Translate): TableRow[] {
  const { grant, categories, spent } = one
  const facts = [
    [t('tables:grant.funder'), grant.funder],
    [t('tables:grant.basis'), grant.basis],
    [t('tables:grant.caseNumber'), grant.caseNumber],
  ].filter(([, fact]) => fact !== '')
  const budget = categories.reduce((sum, row) => sum + (row.category.funded ? row.budget : 0), 0)
  return [
    title(grant.name),
    ...facts.map((cells) => row(...cells)),
    row(),
    head(
      t('tables:category'),
      t('tables:budget'),
      t('tables:spent'),
      t('tables:left'),
      t('tables:year.fundedHead'),
    ),
    ...categories.map(({ category, budget, spent, left }) =>
      row(
        category.name,
        kroner(budget),
        kroner(spent),
        kroner(left),
        t(category.funded ? 'tables:yes' : 'tables:no'),
      ),
    ),
    total(t('tables:year.fundedTotal'), kroner(budget), kroner(spent), kroner(budget - spent)),
    row(),
    ...yearOfGrant(one, t),
  ]
}

function yearOfGrant(one: GrantYear, t: Translate): TableRow[] {
  return [
    head(t('tables:year.ofGrant'), t('tables:amount')),
    row(t('tables:grant.granted'), kroner(one.granted)),
    row(t('tables:grant.carriedIn'), kroner(one.carriedIn)),
    total(t('tables:grant.available'), kroner(one.available)),
    row(t('tables:grant.spent'), kroner(one.spent)),
    row(t('tables:grant.repaid'), kroner(one.repaid)),
    total(t('tables:grant.left'), kroner(one.left)),
    row(t('tables:grant.carriedOut'), kroner(one.carriedOut)),
    row(t('tables:grant.toRepay'), kroner(one.toRepay)),
    row(t('tables:grant.received'), kroner(one.received)),
  ]
}

function wholeRows(data: PlaceData, year: number, t: Translate): TableRow[] {
  const accounts = yearAccounts(data, year)
  const { opening, closing } = accounts
  const holding = (name: string, of: keyof typeof opening) =>
    row(name, kroner(opening[of]), kroner(closing[of]))
  return [
    title(t('tables:year.whole')),
    row(),
    head(t('tables:income'), t('tables:amount')),
    ...accounts.income.map(({ source, grantId, amount }) =>
      row(grantName(data, grantId) ?? t(`tables:source.${source}`), kroner(amount)),
    ),
    total(t('tables:year.incomeTotal'), kroner(accounts.incomeTotal)),
    row(),
    head(t('tables:expense'), t('tables:amount')),
    ...accounts.expenses.map(({ categoryId, amount }) =>
      row(categoryName(data, year, categoryId) ?? t('tables:ownMoney'), kroner(amount)),
    ),
    total(t('tables:year.expenseTotal'), kroner(accounts.expenseTotal)),
    row(),
    row(t('tables:grant.repaid'), kroner(accounts.repaid)),
    row(t('tables:year.differences'), kroner(accounts.differences)),
    total(t('tables:year.result'), kroner(accounts.result)),
    row(),
    head(t('tables:year.holdings'), t('tables:year.opening'), t('tables:year.closing')),
    holding(t('tables:year.cash'), 'cash'),
    holding(t('tables:year.bank'), 'bank'),
    row(t('tables:year.owed'), kroner(0 - opening.owed), kroner(0 - closing.owed)),
    total(t('tables:year.holdingsTotal'), kroner(opening.total), kroner(closing.total)),
  ]
}

function grantName({ grants }: PlaceData, id: Id | undefined): string | undefined {
  return grants.find((grant) => grant.id === id)?.name
}

/** With the grant's name where a year has several; as it was then, if the year is closed. */
export function categoryName(data: PlaceData, year: number, id: Id | undefined): string | undefined {
  const ofYear = grantsIn(data, year)
  const found = findCategory([...ofYear, ...data.grants], id)
  if (!found) return undefined
  return ofYear.length > 1 ? `${found.category.name} (${found.grant.name})` : found.category.name
}
