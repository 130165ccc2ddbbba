import { Button, Group, Stack } from '@mantine/core'
import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { TextKey, Translate } from '../../../shared/locales/translate.ts'
import type { DayThing } from '../../data/history/day-things.ts'
import { useUndoDay } from '../../data/history/mutations.ts'
import { useDayPlan } from '../../data/history/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import classes from './history.module.css'

const backText = {
  comes: 'history:day.comes',
  goes: 'history:day.goes',
  annulled: 'history:day.annulled',
  'as-before': 'history:day.asBefore',
  dates: 'history:day.dates',
} as const satisfies Record<DayThing['how'], TextKey>

/** Says in words what undoing a day will put back and what it leaves, and does it. */
export function UndoDayDialog({ day, onClose }: { day: Day; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const plan = useDayPlan(day)
  const undo = useUndoDay()
  if (!plan) return null
  const subject = formatDay(day, language, 'long')
  const title = t('history:day.title', { day: subject })
  const words = (
    <>
      <Things
        title={t('history:day.back')}
        lines={plan.back.map((one) => t(backText[one.how], { name: nameOf(one, t), count: one.count }))}
      />
      <Things
        title={t('history:day.left')}
        lines={plan.left.map((one) =>
          t(one.how === 'dates' ? 'history:day.datesStay' : 'history:day.stays', {
            name: nameOf(one, t),
            count: one.count,
          }),
        )}
      />
    </>
  )
  if (plan.back.length === 0) {
    return (
      <Dialog title={title} onClose={onClose} size="36rem">
        <Stack gap="md">
          <p className={classes.text}>{t('history:day.nothing')}</p>
          {words}
          <Group justify="flex-end">
            <Button data-autofocus onClick={onClose}>
              {t('common:action.close')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    )
  }
  return (
    <FormDialog
      title={title}
      action={t('history:day.undo')}
      busy={undo.isPending}
      onSubmit={async () => {
        const result = await undo.mutateAsync({ day, subject })
        if (result.ok) onClose()
      }}
      onClose={onClose}
    >
      {words}
    </FormDialog>
  )
}

/** The accounts of a year have no name but the year, and an entry may say nothing. */
function nameOf({ name, of }: DayThing, t: Translate): string {
  if (of === 'year') return t('history:day.year', { year: name })
  return of === 'entry' && name === '' ? t('history:day.entry') : name
}

function Things({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className={classes.text}>{title}</p>
      <ul className={classes.things}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
