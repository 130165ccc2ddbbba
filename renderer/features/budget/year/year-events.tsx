import type { BookYear } from '../../../../shared/domain/book-year.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './closing.module.css'

/** When a year was closed and opened again, and why; nothing where it was closed once and no more. */
export function YearEvents({ events }: Pick<BookYear, 'events'>) {
  const t = useT()
  const { language } = useLanguage()
  if (!events.some(({ action }) => action === 'reopened')) return null
  return (
    <ul className={classes.events} aria-label={t('closing:events')}>
      {events.map(({ on, action, reason }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was done is only ever added to
        <li key={at}>
          {t(`closing:event.${action}`, { day: formatDay(on, language, 'date-year'), reason })}
        </li>
      ))}
    </ul>
  )
}
