import { Select } from '@mantine/core'
import { chosenMeeting } from '../../../shared/documents/agenda.ts'
import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { chosenIdea } from '../../../shared/documents/interest-list.ts'
import { byDate } from '../../../shared/domain/meeting.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import type { PrintSearch } from './use-print-options.ts'

interface MeetingChoicesProps {
  document: PrintableDocument
  options: DocumentOptions
  set(change: PrintSearch): void
}

/** Which meeting or which idea a document is about, the newest first; nothing to choose from is nothing to see. */
export function MeetingChoices({ document, options, set }: MeetingChoicesProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const meetings = byDate(data.meetings).toReversed()
  const ideas = data.ideas.toSorted((a, b) => (a.createdOn < b.createdOn ? 1 : -1))
  return (
    <>
      {document.options.includes('meeting') && meetings.length > 0 && (
        <Select
          label={t('printing:meeting')}
          value={chosenMeeting(document.name, data, options, today)?.id ?? null}
          data={meetings.map(({ id, date }) => ({
            value: id,
            label: formatDay(date, language, 'date-year'),
          }))}
          onChange={(meeting) => meeting && set({ meeting })}
        />
      )}
      {document.options.includes('idea') && ideas.length > 0 && (
        <Select
          label={t('printing:idea')}
          searchable
          value={chosenIdea(data, options)?.id ?? null}
          data={ideas.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(idea) => idea && set({ idea })}
        />
      )}
    </>
  )
}
