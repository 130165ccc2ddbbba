import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { closingOn } from '../../../shared/domain/closure.ts'
import type { Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveOverride } from '../../data/override/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'

/** An extra date, outside the pattern. */
export function AddDate({ activity, known }: { activity: Activity; known: readonly Occurrence[] }) {
  const t = useT()
  const { language } = useLanguage()
  const data = usePlaceData()
  const save = useSaveOverride()
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState<Day>()
  const taken = known.some(({ date, originalDate }) => date === day || originalDate === day)

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus aria-hidden size={20} />}
        onClick={() => {
          setDay(undefined)
          setOpen(true)
        }}
      >
        {t('activities:dates.add')}
      </Button>
      {open && (
        <FormDialog
          title={t('activities:dates.addTitle')}
          action={t('activities:form.add')}
          onClose={() => setOpen(false)}
          onSubmit={() => {
            if (!day || taken) return
            save.mutate({
              activityId: activity.id,
              date: day,
              // On a closed day it is held all the same: somebody chose that day.
              change: { extra: true, despiteClosing: closingOn(data, day) !== undefined },
              action: 'added',
              subject: `${versionOn(activity, day).title} ${formatDay(day, language, 'long')}`,
            })
            setOpen(false)
          }}
        >
          <DayField
            label={t('activities:dates.date')}
            value={day}
            onChange={setDay}
            error={taken && t('activities:dates.addTaken')}
            autoFocus
          />
        </FormDialog>
      )}
    </>
  )
}
