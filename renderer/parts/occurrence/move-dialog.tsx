import { Group } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import type { ClashDraft } from '../clash/clash-draft.ts'
import { ClashHint } from '../clash/clash-hint.tsx'
import { RoomPicker } from '../room/room-picker.tsx'
import { dateChangeTo } from './date-change-to.ts'
import { useDateChange } from './use-date-change.ts'

/** Another day, time or room for one date. */
export function MoveDialog({ occurrence, onClose }: { occurrence: Occurrence; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const data = usePlaceData()
  const { rooms } = data
  const { change } = useDateChange(occurrence)
  const { activityId, details, originalDate } = occurrence
  const [day, setDay] = useState<Day | undefined>(occurrence.date)
  const [startTime, setStartTime] = useState<string | undefined>(occurrence.startTime)
  const [endTime, setEndTime] = useState<string | undefined>(occurrence.endTime)
  const [roomIds, setRoomIds] = useState([...occurrence.roomIds])
  const [tried, setTried] = useState(false)
  const [overrideId] = useState(() => crypto.randomUUID())
  const tooEarly = startTime !== undefined && endTime !== undefined && endTime <= startTime

  const clashDraft: ClashDraft | undefined =
    day && startTime && !tooEarly
      ? {
          kind: 'date',
          override: {
            ...occurrence.override,
            id: overrideId,
            activityId,
            date: originalDate,
            cancelled: false,
            ...dateChangeTo(occurrence, { date: day, startTime, endTime, roomIds }, data),
          },
        }
      : undefined

  function save() {
    setTried(true)
    if (!day || !startTime || tooEarly) return
    change(dateChangeTo(occurrence, { date: day, startTime, endTime, roomIds }, data), 'moved-date')
    onClose()
  }

  return (
    <FormDialog
      title={t('activities:move.title', {
        title: details.title,
        day: formatDay(occurrence.date, language, 'long'),
      })}
      action={t('activities:move.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <DayField
        label={t('activities:move.day')}
        value={day}
        onChange={setDay}
        error={tried && !day && t('common:dayField.unread')}
        autoFocus
      />
      <Group gap="md" align="flex-start">
        <TimeField
          label={t('activities:form.startTime')}
          value={startTime}
          onChange={setStartTime}
          error={tried && !startTime && t('activities:form.startTimeMissing')}
        />
        <TimeField
          label={t('activities:form.endTime')}
          value={endTime}
          onChange={setEndTime}
          error={tried && tooEarly && t('activities:form.endTimeTooEarly')}
        />
      </Group>
      {rooms.length > 0 && <RoomPicker rooms={rooms} value={roomIds} onChange={setRoomIds} />}
      <ClashHint
        draft={clashDraft}
        onChoose={(free) => {
          setDay(free.date)
          setStartTime(free.startTime)
          setEndTime(free.endTime)
          setRoomIds([...free.roomIds])
        }}
      />
    </FormDialog>
  )
}
