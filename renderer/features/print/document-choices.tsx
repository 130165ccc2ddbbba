import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  type DocumentOptions,
  noticeKinds,
  type Paper,
  type PrintableDocument,
  posterDesigns,
} from '../../../shared/documents/document.ts'
import { versionOn } from '../../../shared/domain/activity-versions.ts'
import { addDays, addMonths, type Day, mondayOfWeek, weekOf } from '../../../shared/domain/day.ts'
import { chosenActivity } from '../../../shared/domain/next-activity.ts'
import { formatDayRange, formatMonth, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useToday } from '../../ui/use-today.ts'
import { BooksChoices } from './books-choices.tsx'
import { MeetingChoices } from './meeting-choices.tsx'
import { Stepper } from './stepper.tsx'
import { SubjectChoices } from './subject-choices.tsx'
import type { PrintSearch } from './use-print-options.ts'

/** A notice that says what holds on the date. */
const AS_IT_IS = 'as-it-is'

interface DocumentChoicesProps {
  document: PrintableDocument
  options: DocumentOptions
  search: PrintSearch
}

/** What a document asks for: which week, which month, about what, how it looks, on which paper. */
export function DocumentChoices({ document, options, search }: DocumentChoicesProps) {
  const t = useT()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const hasPhoto = useHasPhoto(options)
  const asks = (option: keyof DocumentOptions) => document.options.includes(option)
  const set = (change: PrintSearch) =>
    void navigate({ to: '/print', search: { ...search, ...change }, replace: true })
  const monday = mondayOfWeek(options.week) as Day
  const designs = posterDesigns.filter((design) => design !== 'photo' || hasPhoto)

  return (
    <>
      {asks('week') && (
        <Stepper
          label={t('printing:week')}
          value={formatWeek(options.week, language, 'title')}
          detail={formatDayRange(monday, addDays(monday, 6), language)}
          previous={() => set({ week: weekOf(addDays(monday, -7)) })}
          next={() => set({ week: weekOf(addDays(monday, 7)) })}
        />
      )}
      {asks('month') && (
        <Stepper
          label={t('printing:month')}
          value={formatMonth(options.month, language)}
          previous={() => set({ month: addMonths(options.month, -1) })}
          next={() => set({ month: addMonths(options.month, 1) })}
        />
      )}
      <BooksChoices document={document} options={options} set={set} />
      <MeetingChoices document={document} options={options} set={set} />
      <SubjectChoices document={document} options={options} set={set} />
      {asks('notice') && (
        <Select
          label={t('printing:notice')}
          value={options.notice ?? AS_IT_IS}
          data={([AS_IT_IS, ...noticeKinds] as const).map((kind) => ({
            value: kind,
            label: t(`printing:noticeKind.${kind}`),
          }))}
          onChange={(kind) => kind && set({ notice: kind === AS_IT_IS ? undefined : kind })}
        />
      )}
      {asks('design') && (
        <Segments
          label={t('printing:design')}
          value={designs.find((design) => design === options.design) ?? (hasPhoto ? 'photo' : 'motif')}
          options={designs.map((design) => ({ value: design, label: t(`printing:designs.${design}`) }))}
          onChange={(design) => set({ design })}
        />
      )}
      {document.papers.length > 1 && (
        <Segments
          label={t('printing:paper')}
          value={options.paper}
          options={document.papers.map((paper) => ({ value: paper, label: paperName(document, paper) }))}
          onChange={(paper) => set({ paper })}
        />
      )}
    </>
  )

  /** A flyer comes two on a sheet, or by itself. */
  function paperName({ papers }: PrintableDocument, paper: Paper): string {
    return papers.includes('a5') ? t(`printing:sheet.${paper === 'a5' ? 'one' : 'two'}`) : paper.toUpperCase()
  }
}

/** Whether the activity that is chosen has a photo to lead with. */
function useHasPhoto({ activity, date }: DocumentOptions): boolean {
  const today = useToday()
  const data = usePlaceData()
  const chosen = chosenActivity(data, activity, today)
  return chosen !== undefined && versionOn(chosen, date ?? today).picture !== undefined
}
