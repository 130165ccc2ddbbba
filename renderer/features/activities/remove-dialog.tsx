import { Button, Group, Stack } from '@mantine/core'
import type { Activity } from '../../../shared/domain/activity.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { FIRST_DAY } from '../../../shared/domain/day-number.ts'
import { occurrencesBetween, takesPlace } from '../../../shared/domain/occurrence.ts'
import { useStopActivity } from '../../data/activity/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useToday } from '../../ui/use-today.ts'

interface RemoveDialogProps {
  activity: Activity
  onClose(): void
  onRemove(): void
}

/** Deleting usually means "it stops": what has been can stay. Both can be undone, so nothing is asked twice. */
export function RemoveDialog({ activity, onClose, onRemove }: RemoveDialogProps) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const stop = useStopActivity()
  const past = occurrencesBetween(
    { ...data, activities: [activity] },
    { from: FIRST_DAY, to: addDays(today, -1) },
  ).filter(takesPlace)

  return (
    <Dialog title={t('activities:remove.title')} onClose={onClose} size="38rem">
      <Stack gap="md">
        {past.length > 0 && (
          <p style={{ margin: 0 }}>{t('activities:remove.past', { count: past.length })}</p>
        )}
        <Group gap="sm">
          {past.length > 0 && (
            <Button
              data-autofocus
              onClick={() => {
                stop.mutate({ activity, from: today })
                onClose()
              }}
            >
              {t('activities:remove.stop')}
            </Button>
          )}
          <Button variant={past.length > 0 ? 'default' : 'filled'} onClick={onRemove}>
            {t('activities:remove.all')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
