import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Room } from '../../../shared/domain/room.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyList, RecordList } from '../../ui/record-list.tsx'
import { BookingDialog, type OpenBooking } from './booking-dialog.tsx'
import { BookingList } from './booking-list.tsx'
import { FindFreeButton } from './find-free-button.tsx'
import { RoomDialog } from './room-dialog.tsx'
import { roomFacts } from './room-facts.ts'
import classes from './rooms.module.css'
import { roomsInOrder } from './rooms-in-order.ts'

/** The rooms of the place, parts beneath the room they are part of, and whom they are lent to. */
export function RoomList() {
  const t = useT()
  const navigate = useNavigate()
  const { rooms, bookings } = usePlaceData()
  const [adding, setAdding] = useState(false)
  const [open, setOpen] = useState<OpenBooking>()
  const asked = useAskedBooking()

  return (
    <Page
      title={t('rooms:title')}
      actions={
        rooms.length > 0 && (
          <>
            <Button
              variant="default"
              leftSection={<IconPlus aria-hidden size={20} />}
              onClick={() => setAdding(true)}
            >
              {t('rooms:new')}
            </Button>
            <FindFreeButton />
            <Button leftSection={<IconPlus aria-hidden size={20} />} onClick={() => setOpen({ start: {} })}>
              {t('rooms:booking.new')}
            </Button>
          </>
        )
      }
    >
      {rooms.length === 0 ? (
        <EmptyList text={t('rooms:empty')} action={t('rooms:new')} onAction={() => setAdding(true)} />
      ) : (
        <>
          <RecordList
            label={t('rooms:title')}
            records={roomsInOrder(rooms)}
            keyOf={({ room }) => room.id}
            nameOf={({ room }) => room.name}
            onOpen={({ room }) => void navigate({ to: '/rooms/$roomId', params: { roomId: room.id } })}
          >
            {({ room, depth }) => <RoomRow room={room} depth={depth} rooms={rooms} />}
          </RecordList>
          <section className={classes.part} aria-labelledby="bookings">
            <h2 id="bookings">{t('rooms:bookings')}</h2>
            <BookingList bookings={bookings} onOpen={(booking) => setOpen({ booking })} />
          </section>
        </>
      )}
      {adding && <RoomDialog room={undefined} onClose={() => setAdding(false)} />}
      {open && <BookingDialog open={open} onClose={() => setOpen(undefined)} />}
      {asked && <BookingDialog key={asked.key} open={asked.open} onClose={asked.onClose} />}
    </Page>
  )
}

/** The booking that another screen asked for by the address; when it is closed, that screen is there again. */
function useAskedBooking(): { key: string; open: OpenBooking; onClose(): void } | undefined {
  const navigate = useNavigate()
  const { history } = useRouter()
  const { bookings } = usePlaceData()
  const { booking: wanted, date, time, end, room } = useSearch({ from: '/rooms' })
  if (wanted === undefined) return undefined
  const found = bookings.find(({ id }) => id === wanted)
  const open: OpenBooking | undefined =
    wanted === 'new'
      ? { start: { date, startTime: time, endTime: end, roomId: room } }
      : found && { booking: found, date }
  if (!open) return undefined
  return {
    key: wanted,
    open,
    onClose: () =>
      history.canGoBack() ? history.back() : void navigate({ to: '/rooms', search: {}, replace: true }),
  }
}

function RoomRow({ room, depth, rooms }: { room: Room; depth: number; rooms: readonly Room[] }) {
  const t = useT()
  return (
    <span className={classes.row} style={{ paddingLeft: `${depth * 1.75}rem` }}>
      <strong>{room.name}</strong>
      <span className={classes.soft}>{roomFacts(room, rooms, t)}</span>
    </span>
  )
}
