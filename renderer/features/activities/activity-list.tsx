import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { nextOccurrence, type Occurrence } from '../../../shared/domain/occurrence.ts'
import { describeRecurrence } from '../../../shared/exchange/describe-recurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { MotifDrawing } from '../../ui/motif-drawing.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyList, RecordList } from '../../ui/record-list.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './activities.module.css'

/** From how many activities on looking for one by name is quicker than reading the list. */
const SEARCH_FROM = 8

interface Row {
  activity: Activity
  title: string
  next: Occurrence | undefined
}

/** All activities: those that go on by title, and beneath them those that have ended. */
export function ActivityList() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const data = usePlaceData()
  const { activities } = data
  const [wanted, setWanted] = useState('')

  const rows = useMemo(() => {
    const collator = new Intl.Collator('da')
    return activities
      .map(
        (activity): Row => ({
          activity,
          title: versionOn(activity, today).title,
          next: nextOccurrence(data, activity, today),
        }),
      )
      .sort((a, b) => collator.compare(a.title, b.title))
  }, [data, activities, today])
  const shown = rows.filter(({ title }) =>
    title.toLocaleLowerCase('da').includes(wanted.trim().toLocaleLowerCase('da')),
  )
  const ended = shown.filter(({ next }) => !next)
  const going = shown.filter(({ next }) => next)

  const open = ({ activity }: Row) =>
    void navigate({ to: '/activities/$activityId', params: { activityId: activity.id } })
  const list = (label: string, records: Row[]) => (
    <RecordList
      label={label}
      records={records}
      keyOf={({ activity }) => activity.id}
      nameOf={({ title }) => title}
      onOpen={open}
    >
      {(row) => <ActivityRow row={row} />}
    </RecordList>
  )

  return (
    <Page
      title={t('activities:title')}
      actions={
        activities.length > 0 && (
          <Button
            leftSection={<IconPlus aria-hidden />}
            renderRoot={(props) => <Link to="/activities/new" {...props} />}
          >
            {t('activities:new')}
          </Button>
        )
      }
    >
      {activities.length === 0 ? (
        <EmptyList
          text={t('activities:empty')}
          action={t('activities:new')}
          onAction={() => void navigate({ to: '/activities/new' })}
        />
      ) : (
        <>
          {activities.length >= SEARCH_FROM && (
            <TextInput
              mb="md"
              maw="24rem"
              aria-label={t('activities:search')}
              placeholder={t('activities:search')}
              leftSection={<IconSearch aria-hidden size={20} />}
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
          )}
          {going.length > 0 && list(t('activities:title'), going)}
          {shown.length === 0 && <p>{t('activities:noneFound')}</p>}
          {ended.length > 0 && (
            <>
              <h2 className={classes.subheading}>{t('activities:ended')}</h2>
              {list(t('activities:ended'), ended)}
            </>
          )}
        </>
      )}
    </Page>
  )
}

function ActivityRow({ row: { activity, title, next } }: { row: Row }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { rooms } = usePlaceData()
  const details = versionOn(activity, next?.originalDate ?? today)
  const where = rooms.filter((room) => details.roomIds.includes(room.id)).map((room) => room.name)
  return (
    <span className={classes.row}>
      <span className={classes.rowMotif}>{details.motif && <MotifDrawing motif={details.motif} />}</span>
      <span className={classes.rowText}>
        <strong>{title}</strong>
        {details.trial && <span className={classes.badge}>{t('activities:trial')}</span>}
        <span className={classes.soft}>
          {[
            describeRecurrence(details.recurrence, t, language),
            formatTimeSpan(details.startTime, details.endTime, language),
            where.join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={classes.rowNext}>
        {next && (
          <>
            <span className={classes.soft}>{t('activities:next')}</span>
            <span>{formatDay(next.date, language, 'short')}</span>
          </>
        )}
      </span>
    </span>
  )
}
