import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { minutesToApprove } from '../../../../shared/domain/agenda/agenda-facts.ts'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useApproveMinutes } from '../../../data/meeting/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './meeting.module.css'

interface ApprovalProps {
  meeting: Meeting
  onSave(): Promise<void>
}

/** The minutes of the meeting before are approved at this one; what was typed here is saved first. */
export function Approval({ meeting, onSave }: ApprovalProps) {
  const t = useT()
  const { language } = useLanguage()
  const { meetings } = usePlaceData()
  const approve = useApproveMinutes()
  const waiting = minutesToApprove(meetings, meeting)
  if (!waiting) return null
  const day = formatDay(waiting.date, language, 'date-year')
  const approved = { on: meeting.date, meetingId: meeting.id }
  return (
    <div className={classes.box}>
      <p>
        {t('meetings:approval.waiting', { day })}{' '}
        <Link to="/meetings/$meetingId" params={{ meetingId: waiting.id }}>
          {t('meetings:approval.read')}
        </Link>
      </p>
      <Button
        aria-label={t('meetings:approval.approveOne', { day })}
        onClick={() => void onSave().then(() => approve.mutate({ meeting: waiting, approved }))}
      >
        {t('meetings:approval.approve')}
      </Button>
    </div>
  )
}
