import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  type Booking,
  type BookingOccurrence,
  nextBookingOccurrence,
} from '../../../shared/domain/booking.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { RecordList } from '../../ui/record-list.tsx'
import { useToday } from '../../ui/use-today.ts'
import { describeBooking } from './booking-words.ts'
import classes from './rooms.module.css'

interface Row {
  booking: Booking
  next: BookingOccurrence | undefined
}

/** Bookings by their next date; those that are over are a click away. */
export function BookingList({
  bookings,
  onOpen,
}: {
  bookings: readonly Booking[]
  onOpen(booking: Booking): void
}) {
  const t = useT()
  const today = useToday()
  const [withOver, setWithOver] = useState(false)
  const rows = inOrder(bookings, today)
  const coming = rows.filter(({ next }) => next)
  const over = rows.filter(({ next }) => !next)
  const list = (label: string, records: Row[]) => (
    <RecordList
      label={label}
      records={records}
      keyOf={({ booking }) => booking.id}
      nameOf={({ booking }) => booking.title}
      onOpen={({ booking }) => onOpen(booking)}
    >
      {(row) => <BookingRow row={row} />}
    </RecordList>
  )

  return (
    <div className={classes.bookings}>
      {coming.length > 0 ? list(t('rooms:bookings'), coming) : <p>{t('rooms:noneComing')}</p>}
      {over.length > 0 && (
        <Button variant="default" onClick={() => setWithOver((was) => !was)}>
          {t(withOver ? 'rooms:hideOver' : 'rooms:showOver')}
        </Button>
      )}
      {withOver && over.length > 0 && list(t('rooms:over'), over)}
    </div>
  )
}

/** Coming ones first, by the date they come. */
function inOrder(bookings: readonly Booking[], today: Day): Row[] {
  const collator = new Intl.Collator('da')
  return bookings
    .map((booking) => ({ booking, next: nextBookingOccurrence(booking, today) }))
    .sort(
      (a, b) =>
        (a.next?.date ?? '').localeCompare(b.next?.date ?? '') ||
        a.booking.startTime.localeCompare(b.booking.startTime) ||
        collator.compare(a.booking.title, b.booking.title),
    )
}

function BookingRow({ row: { booking, next } }: { row: Row }) {
  const t = useT()
  const { language } = useLanguage()
  const { rooms } = usePlaceData()
  const where = rooms.filter(({ id }) => booking.roomIds.includes(id)).map(({ name }) => name)
  const contact = [booking.contactName, booking.phone, booking.email].filter(Boolean)
  const repeats = booking.recurrence.kind !== 'once'
  return (
    <span className={classes.booking}>
      <span className={classes.row}>
        <strong>{booking.title}</strong>
        <span className={classes.soft}>
          {[describeBooking(booking, t, language), where.join(', ')].filter(Boolean).join(' · ')}
        </span>
        {contact.length > 0 && <span className={classes.soft}>{contact.join(' · ')}</span>}
      </span>
      {repeats && next && (
        <span className={classes.next}>
          <span className={classes.soft}>{t('rooms:next')}</span>
          <span>{formatDay(next.date, language, 'short')}</span>
        </span>
      )}
    </span>
  )
}
