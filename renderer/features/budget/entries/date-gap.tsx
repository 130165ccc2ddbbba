import { Link } from '@tanstack/react-router'
import type { Day } from '../../../../shared/domain/day.ts'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { useT } from '../../../i18n/language.tsx'
import type { EntryGaps } from './entry-draft.ts'

interface DateGapProps {
  gap: NonNullable<EntryGaps['date']>
  date: Day | undefined
}

/** Why a date cannot be, and of a closed year where it is opened again. */
export function DateGap({ gap, date }: DateGapProps) {
  const t = useT()
  if (gap === 'missing' || date === undefined) return t('entries:gap.date.missing')
  const year = yearOf(date)
  return (
    <>
      {t('entries:gap.date.closed', { year })}{' '}
      <Link to="/accounts/year" search={{ year }}>
        {t('entries:gap.date.toYear', { year })}
      </Link>
    </>
  )
}
