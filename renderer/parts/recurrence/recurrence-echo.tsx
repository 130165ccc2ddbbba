import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import { nextDates } from '../../../shared/domain/recurrence.ts'
import { describeRecurrence } from '../../../shared/exchange/describe-recurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './recurrence.module.css'
import { type RecurrenceDraft, readRecurrenceDraft } from './recurrence-draft.ts'

/** Says the pattern back: a sentence and its next five dates (its first five, when it is all over). */
export function RecurrenceEcho({ draft }: { draft: RecurrenceDraft }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const recurrence = readRecurrenceDraft(draft)
  if ('missing' in recurrence) return null

  const coming = nextDates(recurrence, today, 5)
  const dates = coming.length > 0 ? coming : nextDates(recurrence, FIRST_DAY, 5)
  return (
    <div className={classes.echo} role="status">
      <strong>{describeRecurrence(recurrence, t, language, today)}</strong>
      {dates.length > 0 && (
        <p>
          {t(coming.length > 0 ? 'activities:recurrence.next' : 'activities:recurrence.past')}{' '}
          {dates.map((day) => formatDay(day, language, coming.length > 0 ? 'short' : 'numeric')).join(' · ')}
        </p>
      )}
    </div>
  )
}
