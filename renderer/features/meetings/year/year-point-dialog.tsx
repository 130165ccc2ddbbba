import { Button, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isDay } from '../../../../shared/domain/day.ts'
import type { YearPoint } from '../../../../shared/domain/year-point.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { monthName } from '../../../../shared/exchange/format-day.ts'
import { useRemoveYearPoint, useSaveYearPoint } from '../../../data/year-point/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'

interface YearPointDialogProps {
  /** One to be changed; absent for a new one. */
  point?: YearPoint
  /** The month a new one is in, 1 to 12. */
  month?: number
  onClose(): void
}

/** Something that comes every year: in a month, and on a day of it where that is known. */
export function YearPointDialog({ point, month = 1, onClose }: YearPointDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const save = useSaveYearPoint(point)
  const remove = useRemoveYearPoint()
  const [title, setTitle] = useState(point?.title ?? '')
  const [chosen, setChosen] = useState(point?.monthDay.slice(0, 2) ?? String(month).padStart(2, '0'))
  const [day, setDay] = useState(point?.day ? String(Number(point.monthDay.slice(3))) : '')
  const [tried, setTried] = useState(false)
  const monthDay = `${chosen}-${(day.trim() || '1').padStart(2, '0')}`
  const isDayOfMonth = isDay(`2001-${monthDay}`)

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (title.trim() === '' || !isDayOfMonth) return focusFirstGap(form)
    const saved = await save.mutateAsync({
      id: point?.id ?? crypto.randomUUID(),
      title: title.trim(),
      monthDay,
      day: day.trim() !== '',
    })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={t(point ? 'wheel:edit' : 'wheel:new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        point && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(point)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('wheel:what')}
        placeholder={t('wheel:example')}
        value={title}
        maxLength={200}
        data-autofocus
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={tried && title.trim() === '' && t('wheel:whatGap')}
      />
      <Group gap="md" align="flex-start">
        <Select
          label={t('wheel:month')}
          value={chosen}
          data={Array.from({ length: 12 }, (_, i) => ({
            value: String(i + 1).padStart(2, '0'),
            label: capitalise(monthName(i + 1, language)),
          }))}
          onChange={(value) => value && setChosen(value)}
        />
        <TextInput
          w="12rem"
          label={t('wheel:day')}
          inputMode="numeric"
          maxLength={2}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={tried && !isDayOfMonth && t('wheel:dayGap')}
        />
      </Group>
    </FormDialog>
  )
}
