import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { cashBook } from '../../../../shared/domain/cash-book.ts'
import { addMonths, daysOfMonth, monthOf } from '../../../../shared/domain/day.ts'
import { type MoneyPlace, moneyPlaces } from '../../../../shared/domain/entry.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { formatExactNumber } from '../../../../shared/exchange/format-amount.ts'
import { formatDay, formatMonth } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import classes from './money.module.css'

/** What moved in and out of the tin or the bank in a month, to be held against the tin or the bank's own list. */
export function CashBookTable() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { entries } = usePlaceData()
  const [place, setPlace] = useState<MoneyPlace>('cash')
  const [month, setMonth] = useState(monthOf(today))
  const { before, movements, after } = cashBook(entries, place, daysOfMonth(month))
  const number = (amount: number) => formatExactNumber(amount, language)
  return (
    <section aria-labelledby="cash-book" className={classes.book}>
      <div className={classes.bookHead}>
        <h2 id="cash-book">{t('money:book.title')}</h2>
        <Segments<MoneyPlace>
          label={t('money:book.place')}
          hideLabel
          value={place}
          onChange={setPlace}
          options={moneyPlaces.map((value) => ({ value, label: t(`money:${value}`) }))}
        />
        <Steps
          previous={{ label: t('money:book.previous'), run: () => setMonth(addMonths(month, -1)) }}
          next={{
            label: t('money:book.next'),
            run: month < monthOf(today) ? () => setMonth(addMonths(month, 1)) : undefined,
          }}
        >
          <strong role="status" className={classes.month}>
            {capitalise(formatMonth(month, language))}
          </strong>
        </Steps>
      </div>
      <table>
        <thead>
          <tr>
            <th>{t('money:book.date')}</th>
            <th>{t('money:book.voucher')}</th>
            <th>{t('money:book.text')}</th>
            <th className={classes.number}>{t('money:book.in')}</th>
            <th className={classes.number}>{t('money:book.out')}</th>
            <th className={classes.number}>{t('money:book.balance')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td colSpan={5}>{t('money:book.before')}</td>
            <td className={classes.number}>{number(before)}</td>
          </tr>
          {movements.map(({ entry, amount, balance }) => (
            <tr key={entry.id}>
              <td>{formatDay(entry.date, language, 'short')}</td>
              <td>{entry.voucher}</td>
              <td>
                {entry.voucher === undefined ? (
                  entry.text
                ) : (
                  <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }}>
                    {entry.text}
                  </Link>
                )}
              </td>
              <td className={classes.number}>{amount > 0 && number(amount)}</td>
              <td className={classes.number}>{amount < 0 && number(-amount)}</td>
              <td className={classes.number}>{number(balance)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={5}>{t('money:book.after')}</td>
            <td className={classes.number}>{number(after)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
