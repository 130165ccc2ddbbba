import { Button, Group } from '@mantine/core'
import type { Activity } from '../../../shared/domain/activity.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveOverride } from '../../data/override/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { silence } from '../../parts/occurrence/use-date-change.ts'
import classes from './date-table.module.css'

/** What was written about dates that the pattern no longer gives: kept until somebody says what becomes of it. */
export function StrandedDates({
  activity,
  overrides,
}: {
  activity: Activity
  overrides: readonly Override[]
}) {
  const t = useT()
  const { language } = useLanguage()
  const save = useSaveOverride()
  if (overrides.length === 0) return null
  const subjectOf = ({ date }: Override) =>
    `${versionOn(activity, date).title} ${formatDay(date, language, 'long')}`
  const keep = (override: Override) =>
    save.mutate({
      activityId: activity.id,
      date: override.date,
      change: { extra: true },
      action: 'changed',
      subject: subjectOf(override),
    })
  const remove = (override: Override) =>
    save.mutate({
      activityId: activity.id,
      date: override.date,
      change: silence,
      action: 'removed',
      subject: subjectOf(override),
    })
  return (
    <div className={classes.stranded}>
      <p>{t('activities:stranded.text', { count: overrides.length })}</p>
      <ul>
        {overrides.map((override) => (
          <li key={override.id}>
            <span>
              {[
                formatDay(override.date, language, 'long-year'),
                override.topic,
                override.host,
                override.coffeeDuty,
                override.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Group gap="xs" wrap="nowrap">
              <Button variant="default" size="sm" onClick={() => keep(override)}>
                {t('activities:stranded.keep')}
              </Button>
              <Button variant="subtle" size="sm" onClick={() => remove(override)}>
                {t('activities:stranded.remove')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </div>
  )
}
