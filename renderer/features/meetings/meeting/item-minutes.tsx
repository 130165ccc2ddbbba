import { ActionIcon, Button, Group, Textarea } from '@mantine/core'
import { IconGavel, IconListCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type AgendaItem, type Meeting, madeDecisions } from '../../../../shared/domain/meeting.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { TaskDialog } from '../task-dialog.tsx'
import { TaskList } from '../task-list.tsx'
import classes from './meeting.module.css'

interface ItemMinutesProps {
  item: AgendaItem
  meeting: Meeting
  readOnly: boolean
  onChange(change: (item: AgendaItem) => AgendaItem): void
}

/** What was said under an item, what was decided, and who does what. */
export function ItemMinutes({ item, meeting, readOnly, onChange }: ItemMinutesProps) {
  const t = useT()
  const { tasks } = usePlaceData()
  const [adding, setAdding] = useState(false)
  const agreed = tasks.filter(({ meetingId, itemId }) => meetingId === meeting.id && itemId === item.id)
  const decide = (id: string, text: string) =>
    onChange((was) => ({
      ...was,
      decisions: was.decisions.map((one) => (one.id === id ? { id, text } : one)),
    }))
  return (
    <div className={classes.minutes}>
      {readOnly ? (
        item.said !== '' && <p className={classes.said}>{item.said}</p>
      ) : (
        <Textarea
          label={t('meetings:minutes.said')}
          autosize
          minRows={2}
          maxLength={20_000}
          value={item.said}
          onChange={(event) => {
            const said = event.currentTarget.value
            onChange((was) => ({ ...was, said }))
          }}
        />
      )}
      {(readOnly ? madeDecisions(item.decisions) : item.decisions).map(({ id, text }) =>
        readOnly ? (
          <p key={id} className={classes.decision}>
            <strong>{t('meetings:minutes.decision')}:</strong> {text}
          </p>
        ) : (
          <Group key={id} gap="xs" wrap="nowrap" align="flex-end">
            <Textarea
              className={classes.grows}
              label={t('meetings:minutes.decision')}
              autosize
              minRows={1}
              maxLength={20_000}
              value={text}
              autoFocus={text === ''}
              onChange={(event) => decide(id, event.currentTarget.value)}
            />
            <ActionIcon
              variant="subtle"
              size="xl"
              aria-label={t('meetings:minutes.removeDecision', { text })}
              onClick={() =>
                onChange((was) => ({ ...was, decisions: was.decisions.filter((one) => one.id !== id) }))
              }
            >
              <IconX aria-hidden />
            </ActionIcon>
          </Group>
        ),
      )}
      <TaskList tasks={agreed} label={t('meetings:task.agreed', { title: item.title })} readOnly={readOnly} />
      {!readOnly && (
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconGavel aria-hidden size={20} />}
            onClick={() =>
              onChange((was) => ({
                ...was,
                decisions: [...was.decisions, { id: crypto.randomUUID(), text: '' }],
              }))
            }
          >
            {t('meetings:minutes.addDecision')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconListCheck aria-hidden size={20} />}
            onClick={() => setAdding(true)}
          >
            {t('meetings:task.add')}
          </Button>
        </Group>
      )}
      {adding && (
        <TaskDialog about={{ meetingId: meeting.id, itemId: item.id }} onClose={() => setAdding(false)} />
      )}
    </div>
  )
}
