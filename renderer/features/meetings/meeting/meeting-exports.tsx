import { Button, Stack } from '@mantine/core'
import { IconCalendarPlus, IconCopy, IconFileTypeDocx, IconPrinter, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import type { Meeting } from '../../../../shared/domain/meeting.ts'
import { useT } from '../../../i18n/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { useMeetingFiles } from './use-meeting-files.ts'

interface MeetingExportsProps {
  meeting: Meeting
  /** Whether it is the minutes that are given away. */
  writing: boolean
  onSave(): Promise<void>
  /** The agenda, or the minutes, are sent out. */
  onSent(): void
}

/** Out of the app: on paper, in Word, in an e-mail, in people's calendars. */
export function MeetingExports({ meeting, writing, onSave, onSent }: MeetingExportsProps) {
  const t = useT()
  const goOn = useGoOn()
  const [open, setOpen] = useState(false)
  const files = useMeetingFiles(meeting, writing ? 'minutes' : 'agenda')
  const document = writing ? 'minutes' : 'agenda'
  const ways = [
    {
      text: t('meetings:export.print'),
      icon: IconPrinter,
      run: () => void onSave().then(() => goOn({ to: '/print', search: { document, meeting: meeting.id } })),
    },
    { text: t('meetings:export.word'), icon: IconFileTypeDocx, run: () => void files.saveWord() },
    { text: t('meetings:export.text'), icon: IconCopy, run: () => void files.copyText() },
    { text: t('meetings:export.calendar'), icon: IconCalendarPlus, run: () => void files.saveInvitation() },
    ...(!(writing ? meeting.minutesSentOn : meeting.sentOn) && !meeting.approved
      ? [{ text: t(`meetings:export.${document}Sent`), icon: IconSend, run: onSent }]
      : []),
  ]
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(`meetings:export.${document}`)}</Button>
      {open && (
        <Dialog title={t(`meetings:export.${document}`)} onClose={() => setOpen(false)}>
          <Stack gap="sm">
            {ways.map(({ text, icon: Icon, run }) => (
              <Button
                key={text}
                variant="default"
                justify="flex-start"
                leftSection={<Icon aria-hidden size={20} />}
                onClick={() => {
                  setOpen(false)
                  run()
                }}
              >
                {text}
              </Button>
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}
