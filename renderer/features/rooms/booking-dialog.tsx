import { Button, Group, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Booking } from '../../../shared/domain/booking.ts'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useRemoveBooking, useSaveBooking } from '../../data/booking/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { ClashHint } from '../../parts/clash/clash-hint.tsx'
import { RecurrencePicker } from '../../parts/recurrence/recurrence-picker.tsx'
import { RoomPicker } from '../../parts/room/room-picker.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { focusFirstGap } from '../../ui/unread-field.ts'
import { BookingDates } from './booking-dates.tsx'
import {
  type BookingDraft,
  type BookingGaps,
  type BookingStart,
  bookingDraftOf,
  clashDraftOf,
  newBookingDraft,
  readBookingDraft,
  takeAlternative,
} from './booking-draft.ts'
import { endDayName } from './booking-words.ts'
import classes from './rooms.module.css'

/** A booking somebody opens, perhaps from one of its dates, or one they begin. */
export type OpenBooking = { booking: Booking; date?: Day | undefined } | { start: BookingStart }

/** A fortnight is the longest anybody lends a room at a stretch; a longer one that is there already stays. */
const LONGEST_DAYS = 14

/** A room lent to somebody: who, where and when. */
export function BookingDialog({ open, onClose }: { open: OpenBooking; onClose(): void }) {
  const t = useT()
  const { rooms } = usePlaceData()
  // What is edited is how it was when the dialog opened: a change in another window is found out when saving.
  const [known] = useState('booking' in open ? open.booking : undefined)
  const save = useSaveBooking(known)
  const remove = useRemoveBooking()
  const [draft, setDraft] = useState<BookingDraft>(() =>
    'booking' in open ? bookingDraftOf(open.booking) : newBookingDraft(open.start),
  )
  const [tried, setTried] = useState(false)
  const set = (change: Partial<BookingDraft>) => setDraft((was) => ({ ...was, ...change }))
  const read = readBookingDraft(draft)
  const gaps: BookingGaps = tried && 'gaps' in read ? read.gaps : {}

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if ('gaps' in read) return focusFirstGap(form)
    const result = await save.mutateAsync(read.booking)
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      title={known ? t('rooms:booking.edit') : t('rooms:booking.new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        known && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(known)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('rooms:booking.title')}
        placeholder={t('rooms:booking.titleExample')}
        value={draft.title}
        maxLength={200}
        data-autofocus={known ? undefined : true}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={gaps.title && t('rooms:booking.titleMissing')}
      />
      <TextInput
        label={t('rooms:booking.contactName')}
        value={draft.contactName}
        maxLength={200}
        onChange={(event) => set({ contactName: event.currentTarget.value })}
      />
      <Group gap="md" grow align="flex-start">
        <TextInput
          label={t('rooms:booking.phone')}
          value={draft.phone}
          maxLength={200}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <TextInput
          label={t('rooms:booking.email')}
          value={draft.email}
          maxLength={200}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
      </Group>
      <RoomPicker
        rooms={rooms}
        value={draft.roomIds}
        onChange={(roomIds) => set({ roomIds })}
        error={gaps.rooms && t('rooms:booking.roomsMissing')}
      />
      <BookingTimes draft={draft} gaps={gaps} onChange={set} />
      <ClashHint draft={clashDraftOf(draft)} onChoose={(free) => set(takeAlternative(draft, free))} />
      {known && (
        <BookingDates
          recurrence={known.recurrence}
          opened={'booking' in open ? open.date : undefined}
          skipped={draft.skipped}
          onChange={(skipped) => set({ skipped })}
        />
      )}
      <Textarea
        label={t('rooms:booking.note')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </FormDialog>
  )
}

interface BookingTimesProps {
  draft: BookingDraft
  gaps: BookingGaps
  onChange(change: Partial<BookingDraft>): void
}

/** When it is: the pattern, from and to, and the day it ends on. */
function BookingTimes({ draft, gaps, onChange }: BookingTimesProps) {
  const t = useT()
  const { language } = useLanguage()
  const { frequency, start } = draft.recurrence
  const once = frequency === 'once' ? start : undefined
  const lengths = Array.from({ length: Math.max(LONGEST_DAYS, draft.days) + 1 }, (_, days) => days)

  return (
    <>
      <RecurrencePicker
        draft={draft.recurrence}
        onChange={(recurrence) => onChange({ recurrence })}
        missing={gaps.recurrence === 'never' ? undefined : gaps.recurrence}
      />
      {gaps.recurrence === 'never' && (
        <p role="alert" className={classes.never} data-gap tabIndex={-1}>
          {t('rooms:booking.never')}
        </p>
      )}
      <Group gap="md" align="flex-start">
        <TimeField
          label={t('rooms:booking.startTime')}
          value={draft.startTime}
          onChange={(startTime) => onChange({ startTime })}
          error={gaps.startTime && t('rooms:booking.startTimeMissing')}
        />
        <TimeField
          label={t('rooms:booking.endTime')}
          value={draft.endTime}
          onChange={(endTime) => onChange({ endTime })}
          error={
            gaps.endTime &&
            t(gaps.endTime === 'missing' ? 'rooms:booking.endTimeMissing' : 'rooms:booking.endTimeTooEarly')
          }
        />
        <Select
          label={t('rooms:booking.endDay')}
          w="15rem"
          value={String(draft.days)}
          data={lengths.map((days) => ({
            value: String(days),
            label:
              once && days > 0
                ? `${capitalise(endDayName(days, t))}, ${formatDay(addDays(once, days), language, 'short')}`
                : capitalise(endDayName(days, t)),
          }))}
          onChange={(value) => value && onChange({ days: Number(value) })}
        />
      </Group>
    </>
  )
}
