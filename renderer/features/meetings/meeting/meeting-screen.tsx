import { useParams } from '@tanstack/react-router'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { MeetingsNav } from '../meetings-nav.tsx'
import { MeetingPage } from './meeting-page.tsx'

/** One meeting, by its address. */
export function MeetingScreen() {
  const t = useT()
  const { meetingId } = useParams({ from: '/meetings/$meetingId' })
  const meeting = usePlaceData().meetings.find(({ id }) => id === meetingId)
  if (!meeting)
    return (
      <Page title={t('meetings:title')} above={<MeetingsNav />}>
        <p>{t('meetings:gone')}</p>
      </Page>
    )
  return <MeetingPage key={meeting.id} stored={meeting} />
}
