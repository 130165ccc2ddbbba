import type { GrantCategory } from '../../../../shared/domain/grant.ts'
import { type GrantYear, grantsIn, grantYear } from '../../../../shared/domain/grant-year.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { formatExactNumber } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './years-beside.module.css'

/** So many years stand beside each other. */
const MOST_YEARS = 3

/** Year after year of each grant, category by category: what was spent, and of how much. Nothing in its first year. */
export function YearsBeside({ data, year }: { data: PlaceData; year: number }) {
  return grantsIn(data, year).map(({ id }) => {
    const years = Array.from({ length: MOST_YEARS }, (_, at) =>
      grantYear(data, id, year - MOST_YEARS + 1 + at),
    ).filter((one) => one !== undefined)
    return years.length < 2 ? null : <GrantYears key={id} years={years} />
  })
}

function GrantYears({ years }: { years: readonly GrantYear[] }) {
  const t = useT()
  const last = years.at(-1)
  const categories = categoriesOf(years)
  const titleId = `years-${last?.grant.id}`
  return (
    <section aria-labelledby={titleId} className={classes.years}>
      <h2 id={titleId}>{t('closing:years.title', { name: last?.grant.name ?? '' })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('closing:years.category')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories
            .filter(({ funded }) => funded)
            .map((category) => (
              <CategoryRow key={category.id} category={category} years={years} />
            ))}
          <tr className={classes.sum}>
            <th scope="row">{t('closing:years.total')}</th>
            {years.map(({ year, spent, available }) => (
              <SpentOf key={year} spent={spent} of={available} />
            ))}
          </tr>
          <AmountRow name="left" years={years} of={({ available, spent }) => available - spent} />
          <AmountRow name="repaid" years={years} of={({ repaid }) => repaid} />
          <AmountRow name="carriedOut" years={years} of={({ carriedOut }) => carriedOut} />
          {categories
            .filter(({ funded }) => !funded)
            .map((category) => (
              <CategoryRow key={category.id} category={category} years={years} />
            ))}
        </tbody>
      </table>
    </section>
  )
}

interface CategoryRowProps {
  category: GrantCategory
  years: readonly GrantYear[]
}

function CategoryRow({ category: { id, name, funded }, years }: CategoryRowProps) {
  const t = useT()
  return (
    <tr>
      <th scope="row">{funded ? name : t('closing:years.own', { name })}</th>
      {years.map(({ year, categories }) => {
        const found = categories.find(({ category }) => category.id === id)
        return <SpentOf key={year} {...(found && { spent: found.spent, of: found.budget })} />
      })}
    </tr>
  )
}

/** What was spent, and under it of how much; a dash where the category was not there. */
function SpentOf({ spent, of }: { spent?: number; of?: number }) {
  const t = useT()
  const { language } = useLanguage()
  if (spent === undefined || of === undefined) return <td>–</td>
  return (
    <td>
      {formatExactNumber(spent, language)}
      <span className={classes.of}>{t('closing:years.of', { amount: formatExactNumber(of, language) })}</span>
    </td>
  )
}

interface AmountRowProps {
  name: 'left' | 'repaid' | 'carriedOut'
  years: readonly GrantYear[]
  of(year: GrantYear): number
}

/** One amount a year; no row where all are 0. */
function AmountRow({ name, years, of }: AmountRowProps) {
  const t = useT()
  const { language } = useLanguage()
  if (years.every((one) => of(one) === 0)) return null
  return (
    <tr>
      <th scope="row">{t(`closing:years.${name}`)}</th>
      {years.map((one) => (
        <td key={one.year}>{formatExactNumber(of(one), language)}</td>
      ))}
    </tr>
  )
}

/** Those of any of the years, as they were called last. */
function categoriesOf(years: readonly GrantYear[]): GrantCategory[] {
  const known = new Map(
    years.flatMap(({ categories }) => categories.map(({ category }) => [category.id, category] as const)),
  )
  return [...known.values()]
}
