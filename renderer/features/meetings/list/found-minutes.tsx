import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { searchMinutes } from '../../../../shared/domain/search-minutes.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './list.module.css'

/** Where something was decided, agreed or said: decisions first, newest first. */
export function FoundMinutes({ meetings, sought }: { meetings: readonly Meeting[]; sought: string }) {
  const t = useT()
  const { language } = useLanguage()
  const { tasks } = usePlaceData()
  const found = useMemo(() => searchMinutes(meetings, tasks, sought), [meetings, tasks, sought])
  return (
    <section aria-label={t('meetings:search.label')} className={classes.part}>
      <p role="status" className={classes.count}>
        {t('meetings:search.found', { count: found.length })}
      </p>
      <ul className={classes.found}>
        {found.map(({ kind, key, text, meeting, item }) => (
          <li key={key}>
            <strong>{t(`meetings:search.${kind}`)}</strong> {text}
            {meeting && (
              <p className={classes.soft}>
                <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }}>
                  {formatDay(meeting.date, language, 'date-year')}
                </Link>
                {item && ` · ${item.title}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
