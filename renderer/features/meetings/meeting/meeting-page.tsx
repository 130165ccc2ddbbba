import { Button, Group } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { hasMinutes, type AgendaItem as Item, type Meeting } from '../../../../shared/domain/meeting.ts'
import { newItem, startsOf } from '../../../../shared/domain/new-meeting.ts'
import {
  agendaLines,
  hasKeptLines,
  withKeptLines,
  withNewLines,
} from '../../../../shared/exchange/agenda-line.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../../shared/exchange/format-time.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { MeetingDialog } from '../meeting-dialog.tsx'
import { MeetingsNav } from '../meetings-nav.tsx'
import { moved } from '../move-buttons.tsx'
import { Additions } from './additions.tsx'
import { AgendaItem } from './agenda-item.tsx'
import { Approval } from './approval.tsx'
import { Attendance } from './attendance.tsx'
import { ItemDialog } from './item-dialog.tsx'
import classes from './meeting.module.css'
import { MeetingExports } from './meeting-exports.tsx'
import { useMeetingEditor } from './use-meeting-editor.ts'

/** The agenda before the meeting, and the minutes in the same place while it is held. */
export function MeetingPage({ stored }: { stored: Meeting }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const { meeting, change, save, unsaved } = useMeetingEditor(stored)
  const [dialog, setDialog] = useState<'meeting' | 'item' | 'proposal'>()
  const [begun, setBegun] = useState(false)
  const readOnly = meeting.approved !== undefined
  const writing = begun || readOnly || hasMinutes(meeting)
  const lines = useMemo(
    () => agendaLines(data, meeting, today, t, language),
    [data, meeting, today, t, language],
  )
  const isKept = hasKeptLines(meeting)
  const starts = startsOf(meeting.items)
  const rooms = data.bookings.find(({ id }) => id === meeting.bookingId)?.roomIds ?? []
  const where = data.rooms.filter(({ id }) => rooms.includes(id)).map(({ name }) => name)

  const changeItem = (id: string, next: (item: Item) => Item) =>
    change((was) => ({ ...was, items: was.items.map((item) => (item.id === id ? next(item) : item)) }))
  /** From now on the lines stay as they are: what is talked about must not change under it. */
  const begin = () => {
    setBegun(true)
    change((was) => withKeptLines(was, lines))
  }
  const sent = () => {
    change((was) => ({
      ...withKeptLines(was, lines),
      ...(writing ? { minutesSentOn: today } : { sentOn: today }),
    }))
    void save()
  }
  const title = t('meetings:titleOf', {
    title: meeting.title,
    day: formatDay(meeting.date, language, 'long'),
  })

  return (
    <Page
      title={title}
      lead={[formatTimeSpan(meeting.startTime, meeting.endTime, language), ...where].join(' · ')}
      above={<MeetingsNav inMeeting />}
      actions={
        <Group gap="sm">
          {!readOnly && (
            <Button
              variant="default"
              leftSection={<IconPencil aria-hidden size={20} />}
              onClick={() => void save().then(() => setDialog('meeting'))}
            >
              {t('meetings:changeTime')}
            </Button>
          )}
          <MeetingExports meeting={meeting} writing={writing} onSave={save} onSent={sent} />
        </Group>
      }
    >
      {writing ? (
        <Attendance
          meeting={meeting}
          readOnly={readOnly}
          onChange={(part) => change((was) => ({ ...was, ...part }))}
        />
      ) : (
        <div className={classes.box}>
          <p>{t(isKept ? 'meetings:keptHint' : 'meetings:beginHint')}</p>
          <Group gap="sm">
            {isKept && (
              <Button variant="default" onClick={() => change(withNewLines)}>
                {t('meetings:renew')}
              </Button>
            )}
            <Button onClick={begin}>{t('meetings:begin')}</Button>
          </Group>
        </div>
      )}
      {writing && !readOnly && <Approval meeting={meeting} onSave={save} />}
      <ol className={classes.items}>
        {meeting.items.map((item, i) => (
          <AgendaItem
            key={item.id}
            item={item}
            number={i + 1}
            start={starts[i] ?? 0}
            meeting={meeting}
            lines={lines.get(item.id) ?? []}
            writing={writing}
            readOnly={readOnly}
            onChange={(next) => changeItem(item.id, next)}
            onMove={(to) => change((was) => ({ ...was, items: moved(was.items, i, to) }))}
            onRemove={() =>
              change((was) => ({ ...was, items: was.items.filter(({ id }) => id !== item.id) }))
            }
          />
        ))}
      </ol>
      {!readOnly && (
        <Group gap="sm" className={classes.foot}>
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden size={20} />}
            onClick={() => setDialog('item')}
          >
            {t('meetings:item.new')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden size={20} />}
            onClick={() => setDialog('proposal')}
          >
            {t('meetings:item.newProposal')}
          </Button>
          <p role="status" className={classes.soft}>
            {unsaved ? t('meetings:saving') : t('meetings:saved')}
          </p>
        </Group>
      )}
      {readOnly && <Additions meeting={meeting} />}
      {dialog === 'meeting' && <MeetingDialog meeting={meeting} known onClose={() => setDialog(undefined)} />}
      {(dialog === 'item' || dialog === 'proposal') && (
        <ItemDialog
          proposal={dialog === 'proposal'}
          onSave={(edited) => change((was) => ({ ...was, items: withNew(was.items, edited) }))}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Page>
  )
}

/** Before the items a meeting ends with. */
function withNew(items: readonly Item[], edited: Partial<Item> & Pick<Item, 'title' | 'minutes'>): Item[] {
  const ends = items.findIndex(({ standing }) => standing === 'next-meeting' || standing === 'any-other')
  const at = ends === -1 ? items.length : ends
  const item = {
    ...newItem(crypto.randomUUID(), edited.title, { standing: 'other', minutes: edited.minutes }),
    ...edited,
  }
  return [...items.slice(0, at), item, ...items.slice(at)]
}
