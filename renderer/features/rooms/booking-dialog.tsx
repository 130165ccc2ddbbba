import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Booking, bookingSchema } from '../../../shared/domain/booking.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { useRemoveBooking, useSaveBooking } from '../../data/booking/mutations.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { ClashHint } from '../../parts/clash/clash-hint.tsx'
import { KeptDraft } from '../../parts/draft/kept-draft.tsx'
import { RoomPicker } from '../../parts/room/room-picker.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { InSight } from '../../ui/in-sight.tsx'
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
import { bookingDraftSchema } from './booking-draft-schema.ts'
import { BookingTimes } from './booking-times.tsx'
import { roomsInOrder } from './rooms-in-order.ts'

/** A booking somebody opens, perhaps from one of its dates, or one they begin. */
export type OpenBooking = { booking: Booking; date?: Day | undefined } | { start: BookingStart }

/** A room lent to somebody: who, where and when. */
export function BookingDialog({ open, onClose }: { open: OpenBooking; onClose(): void }) {
  const t = useT()
  const { rooms, bookings } = usePlaceData()
  const [start] = useState(() =>
    'booking' in open ? bookingDraftOf(open.booking) : newBookingDraft(open.start),
  )
  const drafted = useDraft<BookingDraft, Booking>({
    about: 'booking' in open ? `booking/${open.booking.id}` : 'booking/new',
    start,
    schema: bookingDraftSchema,
    ...('booking' in open && { row: { now: open.booking, schema: bookingSchema } }),
    isSaved: ({ id }) => !('booking' in open) && bookings.some((booking) => booking.id === id),
  })
  const { value: draft, set } = drafted
  // What is edited is how it was when the writing began: a change in another window is found out when saving.
  const known = drafted.row
  const save = useSaveBooking(known)
  const remove = useRemoveBooking()
  const [tried, setTried] = useState(false)
  const read = readBookingDraft(draft)
  const gaps: BookingGaps = tried && 'gaps' in read ? read.gaps : {}

  /** Nothing is left to go on with. */
  function leave() {
    drafted.done()
    onClose()
  }

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if ('gaps' in read) return focusFirstGap(form)
    const result = await save.mutateAsync(read.booking)
    if (result.ok) leave()
  }

  return (
    <FormDialog
      wide
      title={known ? t('rooms:booking.edit') : t('rooms:booking.new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      onCancel={leave}
      aside={
        known && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(known)
              leave()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <KeptDraft {...drafted} />
      <TextInput
        label={t('rooms:booking.title')}
        placeholder={t('rooms:booking.titleExample')}
        value={draft.title}
        maxLength={200}
        data-autofocus={known ? undefined : true}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={gaps.title && t('rooms:booking.titleMissing')}
      />
      <Group gap="md" grow align="flex-start">
        {(['contactName', 'phone', 'email'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`rooms:booking.${field}`)}
            value={draft[field]}
            maxLength={200}
            onChange={(event) => set({ [field]: event.currentTarget.value })}
          />
        ))}
      </Group>
      <RoomPicker
        rooms={roomsInOrder(rooms).map(({ room }) => room)}
        value={draft.roomIds}
        onChange={(roomIds) => set({ roomIds })}
        error={gaps.rooms && t('rooms:booking.roomsMissing')}
      />
      <BookingTimes draft={draft} gaps={gaps} onChange={set} />
      <InSight>
        <ClashHint draft={clashDraftOf(draft)} onChoose={(free) => set(takeAlternative(draft, free))} />
      </InSight>
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
