import { Group, Select } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { WEEKDAYS, type Weekday } from '../../../shared/domain/day.ts'
import type { FreeTime } from '../../../shared/domain/free-times.ts'
import { weekdayName } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyList } from '../../ui/record-list.tsx'
import { Segments } from '../../ui/segments.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { useToday } from '../../ui/use-today.ts'
import { BookingDialog, type OpenBooking } from './booking-dialog.tsx'
import { endAsked, type FreeAsk, type FreeSearch, lengths, purposes, readFreeSearch } from './free-ask.ts'
import { FreeTimesList } from './free-times-list.tsx'
import classes from './rooms.module.css'
import { roomsInOrder } from './rooms-in-order.ts'

/** "Hvornår er salen ledig?": asked in a few choices, answered by date. */
export function FreeScreen() {
  const t = useT()
  const navigate = useNavigate()
  const today = useToday()
  const { rooms } = usePlaceData()
  const ask = readFreeSearch(useSearch({ from: '/rooms/free' }), rooms, today)
  const [open, setOpen] = useState<OpenBooking>()

  if (!ask)
    return (
      <Page title={t('rooms:free.title')}>
        <EmptyList
          text={t('rooms:empty')}
          action={t('rooms:toList')}
          onAction={() => void navigate({ to: '/rooms' })}
        />
      </Page>
    )

  function choose({ date, from }: FreeTime, { roomId, purpose, ...asked }: FreeAsk) {
    const end = endAsked(asked, from)
    if (purpose === 'booking') setOpen({ start: { date, startTime: from, endTime: end, roomId } })
    else void navigate({ to: '/activities/new', search: { date, time: from, end, room: roomId } })
  }

  const { name } = rooms.find(({ id }) => id === ask.roomId) ?? { name: '' }
  return (
    <Page wide title={t('rooms:free.titleOf', { name })}>
      <FreeChoices ask={ask} />
      <FreeTimesList
        // What was asked for more of is another list.
        key={JSON.stringify(ask)}
        ask={ask}
        onChoose={(free) => choose(free, ask)}
      />
      {open && <BookingDialog open={open} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

/** What is asked. Each choice counts at once. */
function FreeChoices({ ask }: { ask: FreeAsk }) {
  const t = useT()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const search = useSearch({ from: '/rooms/free' })
  const { rooms } = usePlaceData()
  const set = (change: FreeSearch) =>
    void navigate({ to: '/rooms/free', search: { ...search, ...change }, replace: true })
  const tooEarly = ask.latest <= ask.earliest

  return (
    <div className={classes.ask}>
      <Group gap="md" align="flex-end">
        <Select
          label={t('rooms:free.room')}
          w="16rem"
          allowDeselect={false}
          data={roomsInOrder(rooms).map(({ room }) => ({ value: room.id, label: room.name }))}
          value={ask.roomId}
          onChange={(room) => room && set({ room })}
        />
        <Segments
          label={t('rooms:free.length')}
          options={lengths.map((value) => ({
            value,
            label: value === 'day' ? t('rooms:free.day') : t('rooms:free.hours', { count: Number(value) }),
          }))}
          value={ask.length}
          onChange={(length) => set({ length })}
        />
      </Group>
      <Group gap="md" align="flex-start">
        <div className={classes.from}>
          <DayField label={t('rooms:free.from')} value={ask.from} onChange={(from) => set({ from })} />
        </div>
        <TimeField
          label={t('rooms:free.earliest')}
          value={ask.earliest}
          onChange={(earliest) => set({ earliest })}
        />
        <TimeField
          label={t('rooms:free.latest')}
          value={ask.latest}
          onChange={(latest) => set({ latest })}
          error={tooEarly && t('rooms:free.latestTooEarly')}
        />
        <Segments
          label={t('rooms:free.purpose')}
          options={purposes.map((value) => ({ value, label: t(`rooms:free.for.${value}`) }))}
          value={ask.purpose}
          onChange={(purpose) => set({ purpose })}
        />
      </Group>
      <ChoiceChips
        label={t('rooms:free.weekdays')}
        options={WEEKDAYS.map((weekday) => ({
          value: String(weekday),
          label: weekdayName(weekday, language),
        }))}
        value={ask.weekdays.map(String)}
        onChange={(next) => set({ weekdays: next.map((value) => Number(value) as Weekday).sort() })}
        error={ask.weekdays.length === 0 && t('activities:recurrence.weekdaysMissing')}
      />
    </div>
  )
}
