import { Button } from '@mantine/core'
import { IconPencil, IconPhoto, IconPrinter, IconTrash } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { nextOccurrence } from '../../../shared/domain/occurrence.ts'
import { describeRecurrence } from '../../../shared/exchange/describe-recurrence.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { useRemoveActivity } from '../../data/activity/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ActivityFacts } from './activity-facts.tsx'
import { ActivityGone } from './activity-gone.tsx'
import { DateTable } from './date-table.tsx'
import { RemoveDialog } from './remove-dialog.tsx'

/** One activity: what it is, and each of its dates. */
export function ActivityPage() {
  const { activityId } = useParams({ from: '/activities/$activityId' })
  const activity = usePlaceData().activities.find(({ id }) => id === activityId)
  return activity ? <KnownActivity key={activity.id} activity={activity} /> : <ActivityGone />
}

function KnownActivity({ activity }: { activity: Activity }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const data = usePlaceData()
  const remove = useRemoveActivity()
  const [removing, setRemoving] = useState(false)
  const next = nextOccurrence(data, activity, today)
  const details = versionOn(activity, next?.originalDate ?? today)

  return (
    <Page
      wide
      title={details.title}
      lead={[
        describeRecurrence(details.recurrence, t, language),
        formatTimeSpan(details.startTime, details.endTime, language),
      ].join(' · ')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconTrash aria-hidden size={20} />}
            onClick={() => setRemoving(true)}
          >
            {t('common:action.remove')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter aria-hidden size={20} />}
            renderRoot={(props) => (
              <Link to="/print" search={{ document: 'date-list', activity: activity.id }} {...props} />
            )}
          >
            {t('activities:printDates')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPhoto aria-hidden size={20} />}
            renderRoot={(props) => (
              <Link to="/print" search={{ document: 'poster', activity: activity.id }} {...props} />
            )}
          >
            {t('activities:poster')}
          </Button>
          <Button
            leftSection={<IconPencil aria-hidden size={20} />}
            renderRoot={(props) => (
              <Link to="/activities/$activityId/edit" params={{ activityId: activity.id }} {...props} />
            )}
          >
            {t('common:action.edit')}
          </Button>
        </>
      }
    >
      <ActivityFacts details={details} />
      <DateTable activity={activity} />
      {removing && (
        <RemoveDialog
          activity={activity}
          onClose={() => setRemoving(false)}
          onRemove={() => {
            setRemoving(false)
            void navigate({ to: '/activities', replace: true })
            remove.mutate(activity)
          }}
        />
      )}
    </Page>
  )
}
