import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Closure, closuresBetween } from '../../../shared/domain/closure.ts'
import { FIRST_DAY, LAST_DAY } from '../../../shared/domain/day-number.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { Steps } from '../../ui/steps.tsx'
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
  const { date, year = yearOf(date ?? today) } = useSearch({ from: '/closures' })
  const [open, setOpen] = useState<Open | undefined>(date && { draft: { from: date } })

  const show = (chosen: number, replace = false) => {
    void navigate({ to: '/closures', search: chosen === yearOf(today) ? {} : { year: chosen }, replace })
  }
  const close = () => {
    setOpen(undefined)
    // Who comes back to this page, or loads it again, has answered.
    if (date) show(year, true)
  }
  /** What was saved is shown, in whatever year it is. */
  const closeSaved = (closure: Closure) => {
    setOpen(undefined)
    const isSeen = closuresBetween([closure], daysOfYear(year)).length > 0
    show(isSeen ? year : yearOf(closure.from), true)
  }

  return (
    <Page
      title={t('closures:title', { year })}
      lead={t('closures:lead')}
      actions={
        <Group gap="xs">
          <Steps
            previous={{
              label: t('closures:previousYear'),
              run: year > yearOf(FIRST_DAY) ? () => show(year - 1) : undefined,
            }}
            next={{
              label: t('closures:nextYear'),
              run: year < yearOf(LAST_DAY) ? () => show(year + 1) : undefined,
            }}
          />
          <Button leftSection={<IconPlus aria-hidden />} onClick={() => setOpen({ draft: {} })}>
            {t('closures:new')}
          </Button>
        </Group>
      }
    >
      <OwnClosures year={year} onEdit={(closure) => setOpen({ closure })} />
      <Suggestions year={year} onChoose={(draft) => setOpen({ draft })} />
      <Holidays year={year} />
      {open && <ClosureDialog {...open} onSaved={closeSaved} onClose={close} />}
    </Page>
  )
}
