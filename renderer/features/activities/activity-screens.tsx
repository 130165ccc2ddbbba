import { useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Activity, ActivityDetails } from '../../../shared/domain/activity.ts'
import { changeFrom, versionOn } from '../../../shared/domain/activity-versions.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import { nextDates } from '../../../shared/domain/recurrence.ts'
import { useSaveActivity } from '../../data/activity/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useToday } from '../../ui/use-today.ts'
import { activityDraftOf, newActivityDraft } from './activity-draft.ts'
import { ActivityForm } from './activity-form.tsx'
import { ActivityGone } from './activity-gone.tsx'
import { FromDateDialog } from './from-date-dialog.tsx'

/** A new activity. */
export function NewActivity() {
  const t = useT()
  const navigate = useNavigate()
  const router = useRouter()
  const save = useSaveActivity()
  const [start] = useState(newActivityDraft)
  return (
    <Page title={t('activities:new')}>
      <ActivityForm
        start={start}
        busy={save.isPending}
        onLeave={() => router.history.back()}
        onSave={async (details) => {
          const id = crypto.randomUUID()
          const result = await save.mutateAsync({ id, versions: [{ ...details, from: null }] })
          if (result.ok)
            void navigate({ to: '/activities/$activityId', params: { activityId: id }, replace: true })
          return result.ok
        }}
      />
    </Page>
  )
}

/** An activity that is there already. */
export function EditActivity() {
  const { activityId } = useParams({ from: '/activities/$activityId/edit' })
  const activity = usePlaceData().activities.find(({ id }) => id === activityId)
  return activity ? <EditKnownActivity activity={activity} /> : <ActivityGone />
}

function EditKnownActivity({ activity }: { activity: Activity }) {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const router = useRouter()
  const { language } = useLanguage()
  // What is edited is how it was when the page opened: a change in another window is found out when saving.
  const [opened] = useState(activity)
  const save = useSaveActivity(opened)
  const [shown] = useState(() => versionOn(activity, today))
  const [start] = useState(() => activityDraftOf(shown, language))
  const [asking, setAsking] = useState<{ details: ActivityDetails; answer(saved: boolean): void }>()

  async function store(details: ActivityDetails, from: Day | null): Promise<boolean> {
    const result = await save.mutateAsync(changeFrom(opened, from, details, shown))
    if (result.ok)
      void navigate({ to: '/activities/$activityId', params: { activityId: activity.id }, replace: true })
    return result.ok
  }

  return (
    <Page title={t('activities:edit', { title: shown.title })}>
      <ActivityForm
        start={start}
        busy={save.isPending}
        onLeave={() => router.history.back()}
        onSave={(details) =>
          repeatsAlready(opened, today)
            ? new Promise((answer) => setAsking({ details, answer }))
            : store(details, null)
        }
      />
      {asking && (
        <FromDateDialog
          activity={opened}
          onClose={() => {
            asking.answer(false)
            setAsking(undefined)
          }}
          onChoose={async (from) => {
            asking.answer(await store(asking.details, from))
            setAsking(undefined)
          }}
        />
      )}
    </Page>
  )
}

/** True when there is something behind it that a change from a date on must leave alone. */
function repeatsAlready(activity: Activity, today: Day): boolean {
  const recurrence = activity.versions[0]?.recurrence
  if (!recurrence || recurrence.kind === 'once') return false
  const [first] = nextDates(recurrence, FIRST_DAY, 1)
  return first !== undefined && first < today
}
