import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Day } from '../../../../shared/domain/day.ts'
import { yearOf } from '../../../../shared/domain/entry.ts'
import type { GrantYear } from '../../../../shared/domain/grant-year.ts'
import { useT } from '../../../i18n/language.tsx'
import list from '../../../ui/list.module.css'
import { CategoryLine } from './category-line.tsx'
import { GrantFacts } from './grant-facts.tsx'
import classes from './overview.module.css'
import { SpendingBar } from './spending-bar.tsx'
import { useSpendingWords } from './use-spending-words.ts'

/** A grant in one year: what there is altogether, a bar for each category, and what becomes of what is left. */
export function GrantCard({ known, today }: { known: GrantYear; today: Day }) {
  const t = useT()
  const { grant, year, available, spent, planned, categories } = known
  const words = useSpendingWords()
  const isThisYear = year === yearOf(today)
  return (
    <section aria-labelledby={`grant-${grant.id}`} className={classes.part}>
      <div className={classes.grantHead}>
        <Title order={2} id={`grant-${grant.id}`} className={classes.partTitle}>
          {grant.name}
        </Title>
        <Link
          to="/accounts/grants/$grantId"
          params={{ grantId: grant.id }}
          aria-label={t('accounts:grant.openNamed', { name: grant.name })}
          className={classes.step}
        >
          {t('accounts:grant.open')}
        </Link>
      </div>
      <div className={classes.total}>
        <SpendingBar large budget={available} spent={spent} planned={planned} />
        <p className={classes.totalWords}>{words({ budget: available, spent, planned })}</p>
        <GrantFacts known={known} today={today} />
      </div>
      {categories.length > 0 && (
        <ul className={list.list} aria-label={t('accounts:grant.categories', { name: grant.name })}>
          {categories.map((category) => (
            <CategoryLine
              key={category.category.id}
              known={category}
              year={year}
              today={isThisYear ? today : undefined}
            />
          ))}
        </ul>
      )}
      {isThisYear && categories.some(({ spent: used }) => used > 0) && (
        <p className={classes.rule}>{t('accounts:forecast.rule')}</p>
      )}
    </section>
  )
}
