import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Entry, yearOf } from '../../../../shared/domain/entry.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './entries.module.css'
import type { EntryState } from './entry-state.ts'

/** What has become of an entry, over what it says. */
export function EntryNotes({ entry, state }: { entry: Entry; state: EntryState }) {
  const t = useT()
  const { language } = useLanguage()
  const { annulled, occasion, date } = entry
  const notes: ReactNode[] = []
  if (annulled) {
    const day = formatDay(annulled.on, language, 'date-year')
    notes.push(
      <p key="annulled">
        {annulled.reason === ''
          ? t('entries:page.annulled', { day })
          : t('entries:page.annulledBecause', { day, reason: annulled.reason })}
      </p>,
    )
  }
  if (state.reversedBy)
    notes.push(<OtherEntry key="by" text={t('entries:page.reversedBy')} entry={state.reversedBy} />)
  if (state.reverses)
    notes.push(<OtherEntry key="of" text={t('entries:page.reverses')} entry={state.reverses} />)
  if (state.paidBackBy)
    notes.push(<OtherEntry key="back" text={t('entries:page.paidBack')} entry={state.paidBackBy} />)
  if (occasion)
    notes.push(
      <p key="occasion">
        {t('entries:page.occasion')}{' '}
        <Link to="/activities/$activityId" params={{ activityId: occasion.activityId }}>
          {formatDay(occasion.date, language, 'long-year')}
        </Link>
      </p>,
    )
  if (state.closed && !annulled)
    notes.push(
      <p key="closed">
        {t(state.canBeReversed ? 'entries:page.closedReverse' : 'entries:page.closed', {
          year: yearOf(date),
        })}{' '}
        <Link to="/accounts/year" search={{ year: yearOf(date) }}>
          {t('entries:gap.date.toYear', { year: yearOf(date) })}
        </Link>
      </p>,
    )
  if (notes.length === 0) return null
  return <div className={classes.notes}>{notes}</div>
}

function OtherEntry({ text, entry }: { text: string; entry: Entry }) {
  const t = useT()
  return (
    <p>
      {text}{' '}
      <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }}>
        {t('entries:voucher', { voucher: entry.voucher ?? '' })}
      </Link>
    </p>
  )
}
