import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { yearOf } from '../../../../shared/domain/entry.ts'
import type { PlannedExpense } from '../../../../shared/domain/planned-expense.ts'
import { inOrderOfText } from '../../../../shared/domain/text-order.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import list from '../../../ui/list.module.css'
import { useToday } from '../../../ui/use-today.ts'
import classes from './entry-list.module.css'
import { lineWords } from './line-words.ts'
import { PlannedDialog } from './planned-dialog.tsx'

/** Expenses of a year that are to come, the next one first. */
export function PlannedList({ year }: { year: number }) {
  const t = useT()
  const today = useToday()
  const { plannedExpenses } = usePlaceData()
  const [open, setOpen] = useState<PlannedExpense | 'new'>()
  const planned = plannedExpenses
    .filter(({ date }) => yearOf(date) === year)
    .sort((a, b) => inOrderOfText(a.date, b.date))
  // In a year that is over nothing is to come any more.
  if (planned.length === 0 && year < yearOf(today)) return null
  return (
    <section aria-labelledby="planned" className={classes.planned}>
      <div className={classes.plannedHead}>
        <h2 id="planned">{t('entries:planned.title')}</h2>
        <Button
          variant="subtle"
          leftSection={<IconPlus aria-hidden size={20} />}
          onClick={() => setOpen('new')}
        >
          {t('entries:planned.new')}
        </Button>
      </div>
      {planned.length > 0 && (
        <ul className={list.list} aria-label={t('entries:planned.title')}>
          {planned.map((one) => (
            <PlannedRow key={one.id} planned={one} onOpen={() => setOpen(one)} />
          ))}
        </ul>
      )}
      {open && (
        <PlannedDialog planned={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </section>
  )
}

function PlannedRow({ planned, onOpen }: { planned: PlannedExpense; onOpen(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { grants } = usePlaceData()
  const { id, date, text, amount } = planned
  return (
    <li className={classes.plannedRow}>
      <span className={classes.what}>
        {text}
        <small>
          {[
            formatDay(date, language, 'short'),
            date < today && t('entries:planned.past'),
            lineWords({ kind: 'expense' }, planned, grants, t),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={classes.number}>{formatExactAmount(amount, language)}</span>
      <Group gap="xs">
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              to="/accounts/entries/new"
              search={{ kind: 'expense', planned: id }}
              {...props}
              aria-label={t('entries:planned.paidOf', { text })}
            />
          )}
        >
          {t('entries:planned.paid')}
        </Button>
        <Button variant="subtle" aria-label={t('entries:planned.editOf', { text })} onClick={onOpen}>
          {t('common:action.edit')}
        </Button>
      </Group>
    </li>
  )
}
