import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type Owed, owedTo } from '../../../../shared/domain/balance.ts'
import { amountOf, type MoneyPlace } from '../../../../shared/domain/entry.ts'
import { reimbursementOf } from '../../../../shared/domain/entry-change.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import classes from './money.module.css'

/** Whom the place owes what they laid out, and paying it back in one click. */
export function OwedMoney() {
  const t = useT()
  const today = useToday()
  const { entries } = usePlaceData()
  const owed = owedTo(entries, today)
  return (
    <section aria-labelledby="owed" className={classes.owed}>
      <h2 id="owed">{t('money:owed.title')}</h2>
      {owed.length === 0 ? (
        <p>{t('money:owed.nobody')}</p>
      ) : (
        <ul className={classes.people}>
          {owed.map((one) => (
            <OwedRow key={one.by} owed={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OwedRow({ owed: { by, amount, entries } }: { owed: Owed }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const add = useAddEntries()
  const pay = (paid: MoneyPlace) =>
    add.mutate({
      entries: [
        reimbursementOf({
          id: crypto.randomUUID(),
          by,
          entries,
          amount,
          paid,
          date: today,
          text: t('money:owed.text', { name: by }),
        }),
      ],
    })
  return (
    <li className={classes.person}>
      <h3>
        {t(amount > 0 ? 'money:owed.is' : 'money:owed.tooMuch', {
          name: by,
          amount: formatExactAmount(Math.abs(amount), language),
        })}
      </h3>
      <ul className={classes.laidOut}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }}>
              {t('money:owed.entry', { voucher: entry.voucher ?? '', text: entry.text })}
            </Link>
            <span>{formatDay(entry.date, language, 'date-year')}</span>
            <span className={classes.number}>{formatExactAmount(amountOf(entry), language)}</span>
          </li>
        ))}
      </ul>
      {amount > 0 && (
        <Group gap="sm">
          <Button onClick={() => pay('cash')} disabled={add.isPending}>
            {t('money:owed.fromCash')}
          </Button>
          <Button variant="default" onClick={() => pay('bank')} disabled={add.isPending}>
            {t('money:owed.fromBank')}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconPrinter aria-hidden size={20} />}
            renderRoot={(props) => (
              <Link to="/print" search={{ document: 'expense-slip', person: by }} {...props} />
            )}
          >
            {t('money:owed.slip')}
          </Button>
        </Group>
      )}
    </li>
  )
}
