import { Autocomplete, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Day } from '../../../shared/domain/day.ts'
import type { Task } from '../../../shared/domain/task.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useRemoveTask, useSaveTask } from '../../data/task/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../ui/unread-field.ts'
import { useToday } from '../../ui/use-today.ts'

interface TaskDialogProps {
  /** The task to be changed; absent for a new one. */
  task?: Task
  /** Where a new one was agreed. */
  about?: Pick<Task, 'meetingId' | 'itemId'>
  onClose(): void
}

/** Who does what, by when. */
export function TaskDialog({ task, about, onClose }: TaskDialogProps) {
  const t = useT()
  const today = useToday()
  const { people } = usePlaceData()
  const save = useSaveTask(task)
  const remove = useRemoveTask()
  const [text, setText] = useState(task?.text ?? '')
  const [who, setWho] = useState(task?.who ?? '')
  const [due, setDue] = useState<Day | undefined>(task?.due)
  const [tried, setTried] = useState(false)

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (text.trim() === '') return focusFirstGap(form)
    const begun: Omit<Task, 'text' | 'who'> = task ?? { id: crypto.randomUUID(), createdOn: today, ...about }
    const { due: _, ...known } = begun
    const saved = await save.mutateAsync({
      ...known,
      text: text.trim(),
      who: who.trim(),
      ...(due !== undefined && { due }),
    })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={t(task ? 'meetings:task.edit' : 'meetings:task.add')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        task && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(task)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('meetings:task.what')}
        value={text}
        maxLength={200}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && text.trim() === '' && t('meetings:task.whatGap')}
      />
      <Group gap="md" align="flex-start" grow>
        <Autocomplete
          label={t('meetings:task.who')}
          data={people.map(({ name }) => name)}
          value={who}
          maxLength={200}
          onChange={setWho}
        />
        <DayField label={t('meetings:task.due')} value={due} onChange={setDue} />
      </Group>
    </FormDialog>
  )
}
