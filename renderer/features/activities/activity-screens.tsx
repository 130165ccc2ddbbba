import { useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Activity, type ActivityDetails, activitySchema } from '../../../shared/domain/activity.ts'
import { changeFrom, versionOn } from '../../../shared/domain/activity-versions.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { nextDates } from '../../../shared/domain/recurrence.ts'
import type { DateBlockRow } from '../../../shared/exchange/date-block.ts'
import { useSaveActivity } from '../../data/activity/mutations.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { useSaveOverrides } from '../../data/override/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useGoOn } from '../../ui/use-go-on.ts'
import { useToday } from '../../ui/use-today.ts'
import { type ActivityDraft, activityDraftOf, newActivityDraft } from './activity-draft.ts'
import { activityDraftSchema } from './activity-draft-schema.ts'
import { ActivityForm } from './activity-form.tsx'
import { ActivityGone } from './activity-gone.tsx'
import { FromDateDialog } from './from-date-dialog.tsx'
import { saidOf } from './said-of.ts'

/** A new activity, perhaps at a time and in a room that were chosen elsewhere. */
export function NewActivity() {
  const t = useT()
  const goOn = useGoOn()
  const router = useRouter()
  const save = useSaveActivity()
  const tell = useTellOfDates()
  const { date, time, end, room } = useSearch({ from: '/activities/new' })
  const { activities } = usePlaceData()
  const [start] = useState(() => newActivityDraft({ date, startTime: time, endTime: end, roomId: room }))
  const drafted = useDraft<ActivityDraft, Activity>({
    about: 'activity/new',
    start,
    schema: activityDraftSchema,
    isSaved: (draft) => activities.some(({ id }) => id === draft.id),
  })
  const { id } = drafted.value
  return (
    <Page title={t('activities:new')}>
      <ActivityForm
        drafted={drafted}
        busy={save.isPending}
        onLeave={() => router.history.back()}
        onSave={async (details, rows) => {
          const result = await save.mutateAsync({ id, versions: [{ ...details, from: null }] })
          if (!result.ok) return false
          tell(id, details.title, rows)
          void goOn({ to: '/activities/$activityId', params: { activityId: id }, replace: true })
          return true
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
  const goOn = useGoOn()
  const router = useRouter()
  const { language } = useLanguage()
  const [start] = useState(() => activityDraftOf(activity.id, versionOn(activity, today), language))
  const drafted = useDraft<ActivityDraft, Activity>({
    about: `activity/${activity.id}`,
    start,
    schema: activityDraftSchema,
    row: { now: activity, schema: activitySchema },
  })
  // What is edited is how it was when the writing began: a change in another window is found out when saving.
  const opened = drafted.row ?? activity
  const save = useSaveActivity(opened)
  const tell = useTellOfDates()
  const shown = versionOn(opened, today)
  const [asking, setAsking] = useState<{
    store(from: Day | null): Promise<boolean>
    answer(saved: boolean): void
  }>()

  async function store(details: ActivityDetails, rows: readonly DateBlockRow[], from: Day | null) {
    const result = await save.mutateAsync(changeFrom(opened, from, details, shown))
    if (!result.ok) return false
    tell(activity.id, details.title, rows)
    void goOn({ to: '/activities/$activityId', params: { activityId: activity.id }, replace: true })
    return true
  }

  return (
    <Page title={t('activities:edit', { title: shown.title })}>
      <ActivityForm
        drafted={drafted}
        busy={save.isPending}
        onLeave={() => router.history.back()}
        onSave={(details, rows) =>
          repeatsAlready(opened, today)
            ? new Promise((answer) => setAsking({ store: (from) => store(details, rows, from), answer }))
            : store(details, rows, null)
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
            asking.answer(await asking.store(from))
            setAsking(undefined)
          }}
        />
      )}
    </Page>
  )
}

/** Writes what a list pasted as the dates says of them; nothing where it said nothing. */
function useTellOfDates() {
  const { mutate } = useSaveOverrides()
  return (activityId: Id, subject: string, rows: readonly DateBlockRow[]) => {
    const changes = rows.flatMap((row) => (row.day ? [{ date: row.day, change: saidOf(row) }] : []))
    if (changes.length > 0) mutate({ activityId, changes, action: 'pasted-dates', subject })
  }
}

/** True when there is something behind it that a change from a date on must leave alone. */
function repeatsAlready(activity: Activity, today: Day): boolean {
  const recurrence = activity.versions[0]?.recurrence
  if (!recurrence || recurrence.kind === 'once') return false
  const [first] = nextDates(recurrence, FIRST_DAY, 1)
  return first !== undefined && first < today
}
