import { Button, Menu } from '@mantine/core'
import {
  IconCalendarPlus,
  IconChevronDown,
  IconCopy,
  IconFileTypeDocx,
  IconPrinter,
  IconSend,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { type WrittenLine, withKeptLines } from '../../../../shared/exchange/agenda-line.ts'
import { useSaveMeeting } from '../../../data/meeting/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useMeetingFiles } from './use-meeting-files.ts'

interface MeetingExportsProps {
  meeting: Meeting
  lines: ReadonlyMap<string, readonly WrittenLine[]>
  /** Whether it is the minutes that are given away. */
  writing: boolean
  onSave(): Promise<void>
}

/** Out of the app: on paper, in Word, in an e-mail, in people's calendars. */
export function MeetingExports({ meeting, lines, writing, onSave }: MeetingExportsProps) {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const save = useSaveMeeting()
  const files = useMeetingFiles(meeting, writing ? 'minutes' : 'agenda')
  const document = writing ? 'minutes' : 'agenda'
  const sent = () =>
    onSave().then(() => save.mutate({ meeting: { ...withKeptLines(meeting, lines), sentOn: today } }))
  return (
    <Menu position="bottom-end" width="20rem">
      <Menu.Target>
        <Button rightSection={<IconChevronDown aria-hidden size={20} />}>
          {t(`meetings:export.${document}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPrinter aria-hidden size={20} />}
          onClick={() =>
            void onSave().then(() => navigate({ to: '/print', search: { document, meeting: meeting.id } }))
          }
        >
          {t('meetings:export.print')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypeDocx aria-hidden size={20} />}
          onClick={() => void files.saveWord()}
        >
          {t('meetings:export.word')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy aria-hidden size={20} />} onClick={() => void files.copyText()}>
          {t('meetings:export.text')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendarPlus aria-hidden size={20} />}
          onClick={() => void files.saveInvitation()}
        >
          {t('meetings:export.calendar')}
        </Menu.Item>
        {!writing && !meeting.sentOn && (
          <Menu.Item leftSection={<IconSend aria-hidden size={20} />} onClick={() => void sent()}>
            {t('meetings:export.sent')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
