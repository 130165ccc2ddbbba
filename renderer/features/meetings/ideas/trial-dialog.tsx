import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Activity } from '../../../../shared/domain/activity.ts'
import type { ClockTime, Day } from '../../../../shared/domain/day.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Idea } from '../../../../shared/domain/idea.ts'
import { useTryIdea } from '../../../data/idea/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { DatesField } from '../../../parts/recurrence/dates-field.tsx'
import { RoomPicker } from '../../../parts/room/room-picker.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { FromToFields } from '../from-to-fields.tsx'

/** An idea becomes an activity on a few dates, with one question they are to answer. */
export function TrialDialog({ idea, onClose }: { idea: Idea; onClose(): void }) {
  const t = useT()
  const goOn = useGoOn()
  const { rooms } = usePlaceData()
  const tryOut = useTryIdea()
  const [dates, setDates] = useState<readonly Day[]>([])
  const [startTime, setStart] = useState<ClockTime | undefined>('14:00')
  const [endTime, setEnd] = useState<ClockTime | undefined>('16:00')
  const [roomIds, setRooms] = useState<readonly Id[]>([])
  const [question, setQuestion] = useState(idea.question)
  const [tried, setTried] = useState(false)
  const isInOrder = startTime !== undefined && (endTime === undefined || endTime > startTime)

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (dates.length === 0 || !startTime || !isInOrder || question.trim() === '') return focusFirstGap(form)
    const activity: Activity = {
      id: crypto.randomUUID(),
      versions: [
        {
          from: null,
          title: idea.title,
          line: '',
          text: idea.note,
          category: 'other',
          leaderIds: [],
          roomIds: [...roomIds],
          startTime,
          ...(endTime && { endTime }),
          setUpMinutes: 0,
          clearUpMinutes: 0,
          prices: [],
          recurrence: { kind: 'dates', dates: [...new Set(dates)].sort() },
          trial: true,
        },
      ],
    }
    const saved = await tryOut.mutateAsync({ idea: { ...idea, question: question.trim() }, activity })
    if (!saved.ok) return
    onClose()
    void goOn({ to: '/activities/$activityId', params: { activityId: activity.id } })
  }

  return (
    <FormDialog
      wide
      title={t('ideas:dialog.try', { title: idea.title })}
      action={t('ideas:tryAction')}
      busy={tryOut.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <TextInput
        label={t('ideas:question')}
        placeholder={t('ideas:questionExample')}
        value={question}
        maxLength={200}
        data-autofocus
        onChange={(event) => setQuestion(event.currentTarget.value)}
        error={tried && question.trim() === '' && t('ideas:questionGap')}
      />
      <DatesField
        dates={dates}
        typed={undefined}
        rows={[]}
        onChange={(read) => setDates(read)}
        error={tried && dates.length === 0 && t('ideas:datesGap')}
      />
      <FromToFields
        startTime={startTime}
        endTime={endTime}
        onStart={setStart}
        onEnd={setEnd}
        tried={tried}
        isInOrder={isInOrder}
      />
      <RoomPicker rooms={rooms} value={roomIds} onChange={setRooms} />
    </FormDialog>
  )
}
