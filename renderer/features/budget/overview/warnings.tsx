import { Button, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type BudgetWarning, warningKey } from '../../../../shared/domain/budget-warning.ts'
import { budgetWarnings } from '../../../../shared/domain/budget-warnings.ts'
import type { Day } from '../../../../shared/domain/day.ts'
import type { Books } from '../../../../shared/domain/grant-year.ts'
import { warningSentence } from '../../../../shared/exchange/warning-sentence.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { WarningLink } from '../../../parts/budget-warning/warning-link.tsx'
import list from '../../../ui/list.module.css'
import classes from './overview.module.css'

/** What a glance takes in; the rest is one click away. */
const AT_A_GLANCE = 4

/** What to look at, in words, each with its one next step. Nothing when there is nothing. */
export function Warnings({ books, today }: { books: Books; today: Day }) {
  const t = useT()
  const [all, setAll] = useState(false)
  const warnings = useMemo(() => budgetWarnings(books, today), [books, today])
  if (warnings.length === 0) return null
  const shown = all || warnings.length <= AT_A_GLANCE + 1 ? warnings : warnings.slice(0, AT_A_GLANCE)
  return (
    <section aria-labelledby="warnings" className={classes.part}>
      <Title order={2} id="warnings" className={classes.partTitle}>
        {t('accounts:warnings.title')}
      </Title>
      <ul className={list.list}>
        {shown.map((warning) => (
          <Warning key={warningKey(warning)} warning={warning} today={today} />
        ))}
      </ul>
      {shown.length < warnings.length && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {t('accounts:warnings.all', { count: warnings.length })}
        </Button>
      )}
    </section>
  )
}

function Warning({ warning, today }: { warning: BudgetWarning; today: Day }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <li className={classes.warning}>
      <span>{warningSentence(warning, today, t, language)}</span>
      <WarningLink warning={warning} className={classes.step}>
        {t(`warnings:step.${warning.kind}`)}
      </WarningLink>
    </li>
  )
}
