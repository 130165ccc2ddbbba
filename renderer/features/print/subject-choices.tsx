import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import type { Id } from '../../../shared/domain/id.ts'
import { chosenActivity } from '../../../shared/domain/next-activity.ts'
import { occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import type { PrintSearch } from './use-print-options.ts'

interface SubjectChoicesProps {
  document: PrintableDocument
  options: DocumentOptions
  set(change: PrintSearch): void
}

/** Whom or what a document is about: an activity and one of its dates, a person, a room. */
export function SubjectChoices({ document, options, set }: SubjectChoicesProps) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const { people, rooms } = data
  const offered = document.people?.(data, { today })
  const asks = (option: keyof DocumentOptions) => document.options.includes(option)
  return (
    <>
      {asks('activity') && (
        // Another activity has other dates.
        <ActivityChoice
          value={options.activity}
          onChange={(activity) => set({ activity, date: undefined, notice: undefined })}
        />
      )}
      {asks('date') && (
        <DateChoice
          document={document}
          options={options}
          onChange={(date) => set({ date, notice: undefined })}
        />
      )}
      {asks('person') && (
        <OneOrAll
          label={t(offered ? 'printing:payee' : 'printing:person')}
          all={t('printing:everyPerson')}
          rows={offered ?? people}
          value={options.person}
          onChange={(person) => set({ person, voucher: undefined })}
        />
      )}
      {asks('room') && (
        <OneOrAll
          label={t('printing:room')}
          all={t('printing:everyRoom')}
          rows={rooms}
          value={options.room}
          onChange={(room) => set({ room })}
        />
      )}
    </>
  )
}

/** Which activity; without a choice the one that comes next, as the document has it. */
function ActivityChoice({ value, onChange }: { value: Id | undefined; onChange(activity: Id): void }) {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const known = data.activities
    .map((activity) => ({ value: activity.id, label: versionOn(activity, today).title }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
  return (
    <Select
      label={t('printing:activity')}
      searchable
      value={chosenActivity(data, value, today)?.id ?? null}
      data={known}
      onChange={(id) => id && onChange(id)}
    />
  )
}

/** Dates that are offered: those of the last week and the next half year. */
const DAYS_BACK = 7
const DAYS_AHEAD = 183
const EVERY = 'every'

interface DateChoiceProps {
  document: PrintableDocument
  options: DocumentOptions
  onChange(date: Day | undefined): void
}

/** Which date of the activity. A poster may be about all of them; any other paper is about the next unless told. */
function DateChoice({ document, options, onChange }: DateChoiceProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const activity = chosenActivity(data, options.activity, today)
  const dates = useMemo(
    () =>
      activity
        ? occurrencesBetween(
            { ...data, activities: [activity] },
            { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) },
          )
        : [],
    [data, activity, today],
  )
  const aboutAll = document.options.includes('design')
  const known = dates.map(({ originalDate, date }) => ({
    value: originalDate,
    label: capitalise(formatDay(date, language, 'short')),
  }))
  if (known.length === 0) return null
  const next = dates.find(({ date }) => date >= today)?.originalDate
  return (
    <Select
      label={t('printing:date')}
      value={options.date ?? (aboutAll ? EVERY : (next ?? null))}
      data={aboutAll ? [{ value: EVERY, label: t('printing:everyDate') }, ...known] : known}
      onChange={(date) => date && onChange(date === EVERY ? undefined : date)}
    />
  )
}

interface OneOrAllProps {
  label: string
  all: string
  rows: readonly { id: Id; name: string }[]
  value: Id | undefined
  onChange(id: Id | undefined): void
}

/** One of several, or a page for each. */
function OneOrAll({ label, all, rows, value, onChange }: OneOrAllProps) {
  const known = rows
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
  return (
    <Select
      label={label}
      value={value ?? EVERY}
      data={[{ value: EVERY, label: all }, ...known]}
      onChange={(id) => id && onChange(id === EVERY ? undefined : id)}
    />
  )
}
