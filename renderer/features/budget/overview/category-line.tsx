import { Link } from '@tanstack/react-router'
import type { Day } from '../../../../shared/domain/day.ts'
import { weekOf } from '../../../../shared/domain/day.ts'
import { forecast } from '../../../../shared/domain/forecast.ts'
import type { CategoryYear } from '../../../../shared/domain/grant-year.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatWeek } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'
import { SpendingBar } from './spending-bar.tsx'
import { useSpendingWords } from './use-spending-words.ts'

interface CategoryLineProps {
  known: CategoryYear
  year: number
  /** While the year goes on: how far the money goes is said too. */
  today: Day | undefined
}

/** A category: its bar, the same in words, and how far what is left goes. */
export function CategoryLine({ known, year, today }: CategoryLineProps) {
  const t = useT()
  const words = useSpendingWords()
  const { category, budget, spent, planned } = known
  return (
    <li className={classes.category}>
      <h3>
        <Link to="/accounts/entries" search={{ year, category: category.id }}>
          {category.name}
        </Link>
        {!category.funded && <span className={classes.own}>{t('accounts:spending.own')}</span>}
      </h3>
      <SpendingBar budget={budget} spent={spent} planned={planned} />
      <p>{words({ budget, spent, planned })}</p>
      {today && <Outlook known={known} today={today} />}
    </li>
  )
}

/** How far the money goes at the pace so far; nothing while nobody can tell, or where the words above say it. */
function Outlook({ known: { budget, spent, planned }, today }: { known: CategoryYear; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  const outlook = forecast({ budget, spent, planned, today })
  if (budget === 0 || outlook.kind === 'unknown' || outlook.kind === 'gone') return null
  return (
    <p className={classes.outlook}>
      {outlook.kind === 'lasts'
        ? t('accounts:forecast.lasts', { amount: formatAmount(toKroner(outlook.left), language) })
        : t('accounts:forecast.runsOut', { week: formatWeek(weekOf(outlook.day), language) })}
    </p>
  )
}

/** A guess is said in whole hundreds: nobody knows more. */
function toKroner(amount: number): number {
  return Math.round(amount / 100_00) * 100_00
}
