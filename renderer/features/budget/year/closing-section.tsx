import { Button, Group } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Section } from '../../../ui/section.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { CloseDialog } from './close-dialog.tsx'
import classes from './closing.module.css'
import { ClosingNotes } from './closing-notes.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { YearEvents } from './year-events.tsx'

/** A year is closed, so that nothing in it changes any more; or opened again, with a reason. */
export function ClosingSection({ data, year }: { data: PlaceData; year: number }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const [open, setOpen] = useState(false)
  const row = data.bookYears.find((one) => one.year === year)
  const closedOn = row?.closed ? row.events.at(-1)?.on : undefined
  const close = () => setOpen(false)

  if (closedOn !== undefined)
    return (
      <Section title={t('closing:title')} hint={t('closing:closedHint')}>
        <p className={classes.said}>
          <IconLock aria-hidden size={22} />
          <strong>{t('closing:closedOn', { year, day: formatDay(closedOn, language, 'date-year') })}</strong>
        </p>
        <YearEvents events={row?.events ?? []} />
        <Group>
          <Button
            variant="default"
            leftSection={<IconLockOpen aria-hidden size={20} />}
            onClick={() => setOpen(true)}
          >
            {t('closing:reopen')}
          </Button>
        </Group>
        {open && <ReopenDialog year={year} onClose={close} />}
      </Section>
    )
  return (
    <Section title={t('closing:title')} hint={t('closing:hint')}>
      <ClosingNotes books={data} year={year} today={today} />
      <YearEvents events={row?.events ?? []} />
      <Group>
        <Button leftSection={<IconLock aria-hidden size={20} />} onClick={() => setOpen(true)}>
          {t('closing:close', { year })}
        </Button>
      </Group>
      {open && <CloseDialog year={year} onClose={close} />}
    </Section>
  )
}
