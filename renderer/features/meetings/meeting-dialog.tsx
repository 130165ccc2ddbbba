import { Box, Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { type Meeting, type MeetingRole, meetingRoles } from '../../../shared/domain/meeting.ts'
import { bookingOf } from '../../../shared/domain/meeting-booking.ts'
import { useRemoveMeeting, useSaveMeeting } from '../../data/meeting/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { ClashHint } from '../../parts/clash/clash-hint.tsx'
import { RoomPicker } from '../../parts/room/room-picker.tsx'
import { ChoiceChips } from '../../ui/choice-chips.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { InSight } from '../../ui/in-sight.tsx'
import { focusFirstGap } from '../../ui/unread-field.ts'
import { useGoOn } from '../../ui/use-go-on.ts'
import { FromToFields } from './from-to-fields.tsx'

interface MeetingDialogProps {
  meeting: Meeting
  /** Whether it is written down already. */
  known: boolean
  onClose(): void
}

/** When and where a meeting is, and whom it is for. Its room is booked with it. */
export function MeetingDialog({ meeting, known, onClose }: MeetingDialogProps) {
  const t = useT()
  const goOn = useGoOn()
  const { rooms, bookings } = usePlaceData()
  const save = useSaveMeeting()
  const remove = useRemoveMeeting()
  const booked = bookings.find(({ id }) => id === meeting.bookingId)
  const [title, setTitle] = useState(meeting.title)
  const [date, setDate] = useState<Day | undefined>(meeting.date)
  const [startTime, setStart] = useState<ClockTime | undefined>(meeting.startTime)
  const [endTime, setEnd] = useState<ClockTime | undefined>(meeting.endTime)
  const [roomIds, setRooms] = useState<readonly Id[]>(booked?.roomIds ?? [])
  const [invited, setInvited] = useState<readonly MeetingRole[]>(meeting.invited)
  const [tried, setTried] = useState(false)
  const [bookingId] = useState(() => booked?.id ?? crypto.randomUUID())
  const isInOrder = startTime !== undefined && endTime !== undefined && endTime > startTime

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (title.trim() === '' || !date || !startTime || !endTime || !isInOrder) return focusFirstGap(form)
    const saved = await save.mutateAsync({
      meeting: { ...meeting, title: title.trim(), date, startTime, endTime, invited: [...invited] },
      roomIds,
      ...(known && { expected: meeting }),
    })
    if (!saved.ok) return
    onClose()
    if (!known) void goOn({ to: '/meetings/$meetingId', params: { meetingId: meeting.id } })
  }

  return (
    <FormDialog
      wide
      title={t(known ? 'meetings:edit' : 'meetings:new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        known &&
        !meeting.approved && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(meeting)
              onClose()
              void goOn({ to: '/meetings' })
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('meetings:name')}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tried && title.trim() === '' && t('meetings:nameGap')}
      />
      <FromToFields
        startTime={startTime}
        endTime={endTime}
        onStart={setStart}
        onEnd={setEnd}
        tried={tried}
        isInOrder={isInOrder}
      >
        <Box flex="1 1 16rem">
          <DayField
            label={t('meetings:date')}
            value={date}
            onChange={setDate}
            error={tried && !date && t('meetings:dateGap')}
          />
        </Box>
      </FromToFields>
      <RoomPicker rooms={rooms} value={roomIds} onChange={setRooms} />
      {date && startTime && endTime && isInOrder && roomIds.length > 0 && (
        <InSight>
          <ClashHint
            draft={{
              kind: 'booking',
              booking: bookingOf(
                { title: title || t('meetings:usualName'), date, startTime, endTime },
                roomIds,
                bookingId,
              ),
            }}
            onChoose={(free) => {
              setDate(free.date)
              setStart(free.startTime)
              if (free.endTime) setEnd(free.endTime)
              setRooms([...free.roomIds])
            }}
          />
        </InSight>
      )}
      <ChoiceChips
        label={t('meetings:invited')}
        options={meetingRoles.map((value) => ({ value, label: t(`meetings:role.${value}`) }))}
        value={invited}
        onChange={setInvited}
      />
    </FormDialog>
  )
}
