import { Link } from '@tanstack/react-router'
import { closedYears } from '../../../shared/domain/book-year.ts'
import { yearOf } from '../../../shared/domain/entry.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { nextVoucher } from '../../../shared/domain/voucher-number.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'

interface TakingsNoteProps {
  occurrence: Pick<Occurrence, 'activityId' | 'originalDate' | 'date'>
  /** Whether an amount is typed. */
  isTaking: boolean
}

/** Where the takings of a date stand in the accounts, or that they cannot become others. */
export function TakingsNote({ occurrence, isTaking }: TakingsNoteProps) {
  const t = useT()
  const { entries, bookYears } = usePlaceData()
  const { activityId, originalDate, date } = occurrence
  const entry = entries.find(
    ({ occasion, annulled }) =>
      occasion?.activityId === activityId && occasion.date === originalDate && !annulled,
  )
  const year = yearOf(entry?.date ?? date)
  const isClosed = closedYears(bookYears).has(year)
  const voucher = entry?.voucher ?? nextVoucher(entries, year)
  return (
    <p role="status" style={{ margin: 0 }}>
      {entry ? (
        <>
          {t('overview:takings.stands')}{' '}
          <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }}>
            {t('overview:takings.voucher', { voucher })}
          </Link>
          {'. '}
        </>
      ) : (
        isTaking && !isClosed && t('overview:takings.becomes', { voucher })
      )}
      {isClosed && (
        <>
          {t('overview:takings.closed', { year })}{' '}
          <Link to="/accounts/year" search={{ year }}>
            {t('overview:takings.toYear')}
          </Link>
        </>
      )}
    </p>
  )
}
