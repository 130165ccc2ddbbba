import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Room } from '../../../shared/domain/room.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { BookingDialog, type OpenBooking } from './booking-dialog.tsx'
import { BookingList } from './booking-list.tsx'
import { FindFreeButton } from './find-free-button.tsx'
import { roomsWith } from './room-contents.ts'
import { RoomDialog } from './room-dialog.tsx'
import { roomFacts } from './room-facts.ts'
import { RoomWeek } from './room-week.tsx'
import classes from './rooms.module.css'

/** One room: what goes on in it week by week, and to whom it is lent. */
export function RoomPage() {
  const { roomId } = useParams({ from: '/rooms/$roomId' })
  const room = usePlaceData().rooms.find(({ id }) => id === roomId)
  return room ? <KnownRoom key={room.id} room={room} /> : <RoomGone />
}

function KnownRoom({ room }: { room: Room }) {
  const t = useT()
  const navigate = useNavigate()
  const { rooms, bookings } = usePlaceData()
  const [editing, setEditing] = useState(false)
  const [open, setOpen] = useState<OpenBooking>()
  const here = roomsWith(room.id, rooms)

  return (
    <Page
      wide
      title={room.name}
      lead={roomFacts(room, rooms, t)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconPencil aria-hidden size={20} />}
            onClick={() => setEditing(true)}
          >
            {t('common:action.edit')}
          </Button>
          <FindFreeButton roomId={room.id} />
          <Button
            leftSection={<IconPlus aria-hidden size={20} />}
            onClick={() => setOpen({ start: { roomId: room.id } })}
          >
            {t('rooms:booking.new')}
          </Button>
        </>
      }
    >
      <RoomWeek room={room} onOpen={setOpen} />
      <section className={classes.part} aria-labelledby="bookings">
        <h2 id="bookings">{t('rooms:bookings')}</h2>
        <BookingList
          bookings={bookings.filter(({ roomIds }) => roomIds.some((id) => here.has(id)))}
          onOpen={(booking) => setOpen({ booking })}
        />
      </section>
      {editing && (
        <RoomDialog
          room={room}
          onClose={() => setEditing(false)}
          onRemoved={() => void navigate({ to: '/rooms', replace: true })}
        />
      )}
      {open && <BookingDialog open={open} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

/** Shown for a room that was deleted, perhaps in another window. */
function RoomGone() {
  const t = useT()
  return (
    <Page title={t('rooms:gone')} lead={t('rooms:goneText')}>
      <Button renderRoot={(props) => <Link to="/rooms" {...props} />}>{t('rooms:toList')}</Button>
    </Page>
  )
}
