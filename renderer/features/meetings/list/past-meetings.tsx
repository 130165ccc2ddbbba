import { hasMinutes, type Meeting, madeDecisions } from '../../../../shared/domain/meeting.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { RecordList } from '../../../ui/record-list.tsx'
import classes from './list.module.css'

/** The meetings that were, newest first, with what is still to be done about their minutes. */
export function PastMeetings({
  meetings,
  onOpen,
}: {
  meetings: readonly Meeting[]
  onOpen(meeting: Meeting): void
}) {
  const t = useT()
  const { language } = useLanguage()
  if (meetings.length === 0) return null
  const dayOf = ({ date }: Meeting) => capitalise(formatDay(date, language, 'long-year'))
  return (
    <section aria-labelledby="past-meetings" className={classes.part}>
      <h2 id="past-meetings">{t('meetings:past')}</h2>
      <RecordList
        label={t('meetings:past')}
        records={meetings}
        keyOf={({ id }) => id}
        nameOf={(meeting) => `${dayOf(meeting)}, ${meeting.title}`}
        onOpen={onOpen}
      >
        {(meeting) => (
          <span className={classes.row}>
            <span>
              <strong>{dayOf(meeting)}</strong>
              <span className={classes.soft}>{meeting.title}</span>
            </span>
            <span className={classes.soft}>
              {t(`meetings:state.${stateOf(meeting)}`)}
              {' · '}
              {t('meetings:decisions', {
                count: meeting.items.reduce((sum, { decisions }) => sum + madeDecisions(decisions).length, 0),
              })}
            </span>
          </span>
        )}
      </RecordList>
    </section>
  )
}

function stateOf(meeting: Meeting): 'approved' | 'written' | 'none' {
  if (meeting.approved) return 'approved'
  return hasMinutes(meeting) ? 'written' : 'none'
}
