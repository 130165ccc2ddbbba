import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { versionOn } from '../../../../shared/domain/activity-versions.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { LineDraft } from './entry-draft.ts'

const NONE = 'none'

interface ActivityFieldProps {
  value: LineDraft['activity']
  onChange(activity: LineDraft['activity']): void
}

/** What it was for, where it was for one activity. One that is gone by now stays as it was written. */
export function ActivityField({ value, onChange }: ActivityFieldProps) {
  const t = useT()
  const today = useToday()
  const { activities } = usePlaceData()
  const known = useMemo(() => {
    const { compare } = new Intl.Collator('da')
    return activities
      .map((activity) => ({ id: activity.id, title: versionOn(activity, today).title }))
      .sort((a, b) => compare(a.title, b.title))
  }, [activities, today])
  const isGone = value !== undefined && !known.some(({ id }) => id === value.id)
  const shown = isGone ? [value, ...known] : known
  if (shown.length === 0) return null
  return (
    <Select
      label={t('entries:form.activity')}
      placeholder={t('entries:form.noActivity')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('entries:form.noActivity') }}
      nothingFoundMessage={t('activities:noneFound')}
      value={value?.id ?? null}
      data={[
        // For the keyboard, which does not come to the cross.
        ...(value ? [{ value: NONE, label: t('entries:form.noActivity') }] : []),
        ...shown.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(chosen) => onChange(shown.find(({ id }) => id === chosen))}
    />
  )
}
