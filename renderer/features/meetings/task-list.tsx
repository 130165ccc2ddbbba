import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { isLate, type Task } from '../../../shared/domain/task.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveTask } from '../../data/task/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { TaskDialog } from './task-dialog.tsx'
import classes from './tasks.module.css'

interface TaskListProps {
  tasks: readonly Task[]
  label: string
  readOnly?: boolean
}

/** Tasks, each ticked when it is done. Nothing where there are none. */
export function TaskList({ tasks, label, readOnly = false }: TaskListProps) {
  const [open, setOpen] = useState<Task>()
  if (tasks.length === 0) return null
  return (
    <>
      <ul className={classes.tasks} aria-label={label}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} readOnly={readOnly} onOpen={() => setOpen(task)} />
        ))}
      </ul>
      {open && <TaskDialog task={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

function TaskRow({ task, readOnly, onOpen }: { task: Task; readOnly: boolean; onOpen(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const save = useSaveTask(task)
  const { text, who, due, doneOn, ...rest } = task
  const when =
    due === undefined
      ? ''
      : t(isLate(task, today) ? 'meetings:task.late' : 'meetings:task.by', {
          day: formatDay(due, language, 'date'),
        })
  const tick = (done: boolean) =>
    save.mutate({ ...rest, text, who, ...(due !== undefined && { due }), ...(done && { doneOn: today }) })
  return (
    <li className={classes.task} data-done={doneOn !== undefined || undefined}>
      <Checkbox
        size="md"
        checked={doneOn !== undefined}
        onChange={(event) => tick(event.currentTarget.checked)}
        label={
          <>
            <span className={classes.text}>{text}</span>
            <span className={classes.who}>
              {[who || t('agenda:nobody'), when].filter(Boolean).join(' · ')}
            </span>
          </>
        }
      />
      {!readOnly && (
        <Button variant="subtle" size="sm" onClick={onOpen} aria-label={t('meetings:task.editOne', { text })}>
          {t('common:action.edit')}
        </Button>
      )}
    </li>
  )
}
