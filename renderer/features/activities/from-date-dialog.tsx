import { Box, Radio, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Activity } from '../../../shared/domain/activity.ts'
import type { Day } from '../../../shared/domain/day.ts'
import { nextOccurrence } from '../../../shared/domain/occurrence.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useToday } from '../../ui/use-today.ts'

interface FromDateDialogProps {
  activity: Activity
  onClose(): void
  /** The first day of the change, or `null` for "it was wrong all along". */
  onChoose(from: Day | null): void
}

/** Asks from which date a change to a repeating activity holds. */
export function FromDateDialog({ activity, onClose, onChoose }: FromDateDialogProps) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const next = useMemo(
    () => nextOccurrence(data, activity, today)?.originalDate ?? today,
    [activity, data, today],
  )
  const [choice, setChoice] = useState<'from' | 'all'>('from')
  const [day, setDay] = useState<Day | undefined>(next)
  const [tried, setTried] = useState(false)

  return (
    <FormDialog
      title={t('activities:fromDate.title')}
      action={t('common:action.save')}
      onClose={onClose}
      onSubmit={() => {
        setTried(true)
        if (choice === 'all') onChoose(null)
        else if (day) onChoose(day)
      }}
    >
      <Radio.Group value={choice} onChange={(value) => setChoice(value === 'all' ? 'all' : 'from')}>
        <Stack gap="md">
          <Radio
            size="md"
            value="from"
            label={t('activities:fromDate.from')}
            description={t('activities:fromDate.fromHint')}
          />
          {choice === 'from' && (
            <Box pl="2.35rem">
              <DayField
                label={t('activities:fromDate.day')}
                value={day}
                onChange={setDay}
                error={tried && !day && t('activities:fromDate.dayMissing')}
              />
            </Box>
          )}
          <Radio
            size="md"
            value="all"
            label={t('activities:fromDate.all')}
            description={t('activities:fromDate.allHint')}
          />
        </Stack>
      </Radio.Group>
    </FormDialog>
  )
}
