import { Button, Group, TextInput } from '@mantine/core'
import { IconPlus, IconSettings } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { byDate, type Meeting } from '../../../../shared/domain/meeting.ts'
import { newMeeting } from '../../../../shared/domain/new-meeting.ts'
import { openTasks } from '../../../../shared/domain/task.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { EmptyList } from '../../../ui/record-list.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { MeetingDialog } from '../meeting-dialog.tsx'
import { MeetingsNav } from '../meetings-nav.tsx'
import { TaskDialog } from '../task-dialog.tsx'
import { TaskList } from '../task-list.tsx'
import { useItemTitles, useRules } from '../use-rules.ts'
import { FoundMinutes } from './found-minutes.tsx'
import classes from './list.module.css'
import { NextMeeting } from './next-meeting.tsx'
import { PastMeetings } from './past-meetings.tsx'
import { RulesDialog } from './rules-dialog.tsx'

/** The next meeting with its deadlines, what somebody has to do, and all that was decided. */
export function MeetingsScreen() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const { meetings, tasks } = usePlaceData()
  const rules = useRules()
  const titles = useItemTitles()
  const [dialog, setDialog] = useState<{ meeting: Meeting } | 'rules' | 'task'>()
  const [sought, setSought] = useState('')
  const inOrder = byDate(meetings)
  const coming = inOrder.filter(({ date }) => date >= today)
  const past = inOrder.filter(({ date }) => date < today).toReversed()
  const open = openTasks(tasks)
  const begin = () =>
    setDialog({
      meeting: newMeeting({
        rules,
        last: inOrder.at(-1),
        today,
        title: t('meetings:usualName'),
        titles,
        newId: () => crypto.randomUUID(),
      }),
    })

  return (
    <Page
      title={t('meetings:title')}
      above={<MeetingsNav />}
      actions={
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconSettings aria-hidden size={20} />}
            onClick={() => setDialog('rules')}
          >
            {t('meetings:rules.open')}
          </Button>
          {meetings.length > 0 && (
            <Button leftSection={<IconPlus aria-hidden />} onClick={begin}>
              {t('meetings:new')}
            </Button>
          )}
        </Group>
      }
    >
      {meetings.length === 0 ? (
        <EmptyList text={t('meetings:empty')} action={t('meetings:first')} onAction={begin} />
      ) : (
        <>
          {coming.map((meeting) => (
            <NextMeeting key={meeting.id} meeting={meeting} rules={rules} />
          ))}
          <TextInput
            className={classes.search}
            label={t('meetings:search.label')}
            value={sought}
            maxLength={200}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          {sought.trim() === '' ? (
            <>
              <section aria-labelledby="tasks" className={classes.part}>
                <Group justify="space-between">
                  <h2 id="tasks">{t('meetings:task.title')}</h2>
                  <Button
                    variant="default"
                    leftSection={<IconPlus aria-hidden size={20} />}
                    onClick={() => setDialog('task')}
                  >
                    {t('meetings:task.add')}
                  </Button>
                </Group>
                {open.length === 0 ? (
                  <p>{t('meetings:task.none')}</p>
                ) : (
                  <TaskList tasks={open} label={t('meetings:task.title')} />
                )}
              </section>
              <PastMeetings
                meetings={past}
                onOpen={({ id }) => void navigate({ to: '/meetings/$meetingId', params: { meetingId: id } })}
              />
            </>
          ) : (
            <FoundMinutes meetings={inOrder.toReversed()} sought={sought} />
          )}
        </>
      )}
      {dialog === 'rules' && <RulesDialog rules={rules} onClose={() => setDialog(undefined)} />}
      {dialog === 'task' && <TaskDialog onClose={() => setDialog(undefined)} />}
      {typeof dialog === 'object' && (
        <MeetingDialog meeting={dialog.meeting} known={false} onClose={() => setDialog(undefined)} />
      )}
    </Page>
  )
}
