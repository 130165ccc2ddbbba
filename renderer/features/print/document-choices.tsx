import { ActionIcon, Group, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { addDays, addMonths, type Day, mondayOfWeek, weekOf } from '../../../shared/domain/day.ts'
import { nextActivity } from '../../../shared/domain/next-activity.ts'
import { formatDayRange, formatMonth, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './print.module.css'
import type { PrintSearch } from './use-print-options.ts'

interface DocumentChoicesProps {
  document: PrintableDocument
  options: DocumentOptions
  search: PrintSearch
}

/** What a document asks for: which week, which month, which activity, which paper. */
export function DocumentChoices({ document, options, search }: DocumentChoicesProps) {
  const t = useT()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const set = (change: PrintSearch) =>
    void navigate({ to: '/print', search: { ...search, ...change }, replace: true })
  const monday = mondayOfWeek(options.week) as Day

  return (
    <>
      {document.options.includes('week') && (
        <Stepper
          label={t('printing:week')}
          value={formatWeek(options.week, language, 'title')}
          detail={formatDayRange(monday, addDays(monday, 6), language)}
          previous={() => set({ week: weekOf(addDays(monday, -7)) })}
          next={() => set({ week: weekOf(addDays(monday, 7)) })}
        />
      )}
      {document.options.includes('month') && (
        <Stepper
          label={t('printing:month')}
          value={formatMonth(options.month, language)}
          previous={() => set({ month: addMonths(options.month, -1) })}
          next={() => set({ month: addMonths(options.month, 1) })}
        />
      )}
      {document.options.includes('activity') && (
        <ActivityChoice value={options.activity} onChange={(activity) => set({ activity })} />
      )}
      {document.papers.length > 1 && (
        <Segments
          label={t('printing:paper')}
          value={options.paper}
          options={document.papers.map((paper) => ({ value: paper, label: paper.toUpperCase() }))}
          onChange={(paper) => set({ paper })}
        />
      )}
    </>
  )
}

interface StepperProps {
  label: string
  value: string
  detail?: string
  previous(): void
  next(): void
}

/** One step back, one step on: a week or a month. */
function Stepper({ label, value, detail, previous, next }: StepperProps) {
  const t = useT()
  return (
    <fieldset aria-label={label}>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon variant="default" size="xl" aria-label={t('printing:previous')} onClick={previous}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <div className={classes.step} role="status">
          <strong>{value}</strong>
          {detail && <span>{detail}</span>}
        </div>
        <ActionIcon variant="default" size="xl" aria-label={t('printing:next')} onClick={next}>
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </Group>
    </fieldset>
  )
}

interface ActivityChoiceProps {
  value: string | undefined
  onChange(activity: string): void
}

/** Which activity; without a choice the one that comes next, as the document has it. */
function ActivityChoice({ value, onChange }: ActivityChoiceProps) {
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
      value={value ?? nextActivity(data, today)?.id ?? null}
      data={known}
      onChange={(id) => id && onChange(id)}
    />
  )
}
