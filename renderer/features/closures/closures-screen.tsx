import { ActionIcon, Button, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Closure } from '../../../shared/domain/closure.ts'
import { overlap } from '../../../shared/domain/day.ts'
import { FIRST_DAY, LAST_DAY } from '../../../shared/domain/day-number.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useToday } from '../../ui/use-today.ts'
import { ClosureDialog, type ClosureDraft } from './closure-dialog.tsx'
import { Holidays } from './holidays.tsx'
import { OwnClosures } from './own-closures.tsx'
import { Suggestions } from './suggestions.tsx'
import { daysOfYear, yearOf } from './year.ts'

/** What the dialog is about: a period that is there, a suggestion, or nothing yet. */
type Open = { closure: Closure } | { draft: ClosureDraft }

/** The days of a year when the place is closed, and what falls on them. */
export function ClosuresScreen() {
  const t = useT()
  const today = useToday()
  const navigate = useNavigate()
  const { date } = useSearch({ from: '/closures' })
  const [open, setOpen] = useState<Open>()
  const year = yearOf(date ?? today)

  const show = (chosen: number) => {
    const search = chosen === yearOf(today) ? {} : { date: daysOfYear(chosen).from }
    void navigate({ to: '/closures', search })
  }
  /** What was saved can be seen. */
  const showSaved = (closure: Closure) => {
    const seen = overlap(closure, daysOfYear(year))
    if (seen.from > seen.to) show(yearOf(closure.from))
  }

  return (
    <Page
      title={t('closures:title', { year })}
      lead={t('closures:lead')}
      actions={
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size="xl"
            aria-label={t('closures:previousYear')}
            disabled={year <= yearOf(FIRST_DAY)}
            onClick={() => show(year - 1)}
          >
            <IconChevronLeft aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="xl"
            aria-label={t('closures:nextYear')}
            disabled={year >= yearOf(LAST_DAY)}
            onClick={() => show(year + 1)}
          >
            <IconChevronRight aria-hidden />
          </ActionIcon>
          <Button leftSection={<IconPlus aria-hidden />} onClick={() => setOpen({ draft: {} })}>
            {t('closures:new')}
          </Button>
        </Group>
      }
    >
      <OwnClosures year={year} onEdit={(closure) => setOpen({ closure })} />
      <Suggestions year={year} onChoose={(draft) => setOpen({ draft })} />
      <Holidays year={year} />
      {open && <ClosureDialog {...open} onSaved={showSaved} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}
