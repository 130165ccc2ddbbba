import { Button } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { Entry } from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { formatExactAmount, formatExactNumber } from '../../../../shared/exchange/format-amount.ts'
import { formatMonth } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entry-list.module.css'
import { byMonth, type ListRow, sumsOf } from './entry-list-rows.ts'
import { EntryTableRow } from './entry-table-row.tsx'

/** So many rows are drawn at first, and so many more each time: years of them must not be waited for. */
const AT_FIRST = 40
const MORE = 200

interface EntryTableProps {
  rows: readonly ListRow[]
  year: number
}

/** Entries by month, each month with what came in and went out; the newest at first, the others when asked for. */
export function EntryTable({ rows, year }: EntryTableProps) {
  const t = useT()
  const { language } = useLanguage()
  const { entries } = usePlaceData()
  const [most, setMost] = useState(AT_FIRST)
  const table = useRef<HTMLTableElement>(null)
  const months = useMemo(() => byMonth(rows), [rows])
  const shown = useMemo(() => byMonth(rows.slice(0, most)), [rows, most])
  const sums = useMemo(() => sumsOf(rows), [rows])
  const reversedBy = useMemo(() => reversals(entries), [entries])
  const money = (amount: number) => formatExactAmount(amount, language)
  const number = (amount: number) => (amount === 0 ? '' : formatExactNumber(amount, language))

  if (rows.length === 0) return <p className={classes.none}>{t('entries:list.none', { year })}</p>
  return (
    <>
      <p role="status" className={classes.sums}>
        {[
          t('entries:list.count', { count: rows.length }),
          sums.received !== 0 && t('entries:list.received', { amount: money(sums.received) }),
          sums.spent !== 0 && t('entries:list.spent', { amount: money(sums.spent) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <table ref={table} className={classes.table}>
        <thead>
          <tr>
            <th>{t('entries:list.voucher')}</th>
            <th>{t('entries:form.date')}</th>
            <th>{t('entries:list.text')}</th>
            <th className={classes.wideOnly}>{t('entries:form.use.expense')}</th>
            <th className={classes.wideOnly}>{t('entries:list.receipt')}</th>
            <th className={classes.number}>{t('entries:list.in')}</th>
            <th className={classes.number}>{t('entries:list.out')}</th>
          </tr>
        </thead>
        {shown.map(({ month, rows: shownRows }) => {
          const whole = sumsOf(months.find((one) => one.month === month)?.rows ?? [])
          return (
            <tbody key={month}>
              <tr className={classes.month}>
                <th colSpan={3} scope="rowgroup">
                  {capitalise(formatMonth(month, language))}
                </th>
                <td className={classes.wideOnly} colSpan={2} />
                <td className={classes.number}>{number(whole.received)}</td>
                <td className={classes.number}>{number(whole.spent)}</td>
              </tr>
              {shownRows.map((row) => (
                <EntryTableRow key={row.entry.id} row={row} reversedBy={reversedBy.get(row.entry.id)} />
              ))}
            </tbody>
          )
        })}
      </table>
      {most < rows.length && (
        <Button
          mt="md"
          variant="default"
          onClick={() => {
            setMost(most + MORE)
            // The keyboard goes on with the first of those that come.
            requestAnimationFrame(() => table.current?.querySelectorAll<HTMLElement>('a')[most]?.focus())
          }}
        >
          {t('entries:list.more', { count: Math.min(MORE, rows.length - most) })}
        </Button>
      )}
    </>
  )
}

/** What takes an entry back, by the entry. */
function reversals(entries: readonly Entry[]): ReadonlyMap<Id, Entry> {
  return new Map(
    entries.flatMap((entry) =>
      entry.reverses !== undefined && !entry.annulled ? [[entry.reverses, entry] as const] : [],
    ),
  )
}
