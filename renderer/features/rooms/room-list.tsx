import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Room } from '../../../shared/domain/room.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyList, RecordList } from '../../ui/record-list.tsx'
import { RoomDialog } from './room-dialog.tsx'
import classes from './rooms.module.css'
import { roomsInOrder } from './rooms-in-order.ts'

/** The rooms of the place, parts beneath the room they are part of. */
export function RoomList() {
  const t = useT()
  const { rooms } = usePlaceData()
  const [open, setOpen] = useState<Room | 'new'>()

  return (
    <Page
      title={t('rooms:title')}
      actions={
        rooms.length > 0 && (
          <Button leftSection={<IconPlus aria-hidden />} onClick={() => setOpen('new')}>
            {t('rooms:new')}
          </Button>
        )
      }
    >
      {rooms.length === 0 ? (
        <EmptyList text={t('rooms:empty')} action={t('rooms:new')} onAction={() => setOpen('new')} />
      ) : (
        <RecordList
          label={t('rooms:title')}
          records={roomsInOrder(rooms)}
          keyOf={({ room }) => room.id}
          nameOf={({ room }) => room.name}
          onOpen={({ room }) => setOpen(room)}
        >
          {({ room, depth }) => <RoomRow room={room} depth={depth} rooms={rooms} />}
        </RecordList>
      )}
      {open && <RoomDialog room={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function RoomRow({ room, depth, rooms }: { room: Room; depth: number; rooms: readonly Room[] }) {
  const t = useT()
  const whole = rooms.find(({ id }) => id === room.partOf)
  const facts = [
    whole && t('rooms:partOfNamed', { name: whole.name }),
    room.capacity !== undefined && t('rooms:holds', { count: room.capacity }),
    room.stepFree && t('rooms:stepFree'),
    room.equipment,
  ]
  return (
    <span className={classes.row} style={{ paddingLeft: `${depth * 1.75}rem` }}>
      <strong>{room.name}</strong>
      <span className={classes.soft}>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
