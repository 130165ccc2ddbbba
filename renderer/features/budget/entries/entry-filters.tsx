import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { lacksReceipt, yearOf } from '../../../../shared/domain/entry.ts'
import { grantsIn } from '../../../../shared/domain/grant-year.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { OWN } from './entry-draft.ts'
import classes from './entry-list.module.css'
import { type ListFilter, shownKinds } from './entry-list-rows.ts'

/** No category, or no activity, above others. */
const ALL = 'all'

interface EntryFiltersProps {
  filter: ListFilter
  onChange(change: Partial<Omit<ListFilter, 'year'>>): void
}

/** Which of the entries of a year are shown. */
export function EntryFilters({ filter, onChange }: EntryFiltersProps) {
  const t = useT()
  const { entries, grants, bookYears } = usePlaceData()
  const { year, show, category, activity } = filter
  // What is typed is not waited for: the address follows.
  const [find, setFind] = useState(filter.find)
  const known = useMemo(() => {
    const ofYear = entries.filter(({ date }) => yearOf(date) === year)
    const titles = new Map(
      ofYear.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.activity ? [[line.activity.id, line.activity.title] as const] : [])),
      ),
    )
    const { compare } = new Intl.Collator('da')
    return {
      missing: ofYear.filter(lacksReceipt).length,
      activities: [...titles]
        .map(([value, label]) => ({ value, label }))
        .sort((a, b) => compare(a.label, b.label)),
    }
  }, [entries, year])
  const categories = [
    { value: ALL, label: t('entries:list.allCategories') },
    ...grantsIn({ grants, bookYears }, year).map((grant) => ({
      group: grant.name,
      items: grant.categories.map(({ id, name }) => ({ value: id, label: name })),
    })),
    { value: OWN, label: t('entries:form.own') },
  ]
  return (
    <search className={classes.filters} aria-label={t('entries:list.filters')}>
      <Segments
        label={t('entries:list.show')}
        hideLabel
        options={shownKinds.map((value) => ({
          value,
          label: t(`entries:list.kind.${value}`, { count: known.missing }),
        }))}
        value={show}
        onChange={(chosen) => onChange({ show: chosen })}
      />
      <TextInput
        aria-label={t('entries:list.find')}
        placeholder={t('entries:list.findExample')}
        leftSection={<IconSearch aria-hidden size={20} />}
        value={find}
        maxLength={100}
        onChange={(event) => {
          setFind(event.currentTarget.value)
          onChange({ find: event.currentTarget.value })
        }}
      />
      <Select
        aria-label={t('entries:form.use.expense')}
        value={category ?? ALL}
        data={categories}
        onChange={(chosen) => chosen && onChange({ category: chosen === ALL ? undefined : chosen })}
      />
      {known.activities.length > 0 && (
        <Select
          aria-label={t('entries:form.activity')}
          value={activity ?? ALL}
          data={[{ value: ALL, label: t('entries:list.allActivities') }, ...known.activities]}
          onChange={(chosen) => chosen && onChange({ activity: chosen === ALL ? undefined : chosen })}
        />
      )}
    </search>
  )
}
