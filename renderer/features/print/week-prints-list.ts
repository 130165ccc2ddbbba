import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { bareName } from '../../../shared/documents/kit/bare-name.ts'
import { findDocument } from '../../../shared/documents/registry.ts'
import { usedRooms } from '../../../shared/documents/room-sign/room-use.ts'
import { addDays, mondayOfWeek, monthOf, type Week } from '../../../shared/domain/day.ts'
import { occurrencesBetween, takesPlace } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import type { Language } from '../../../shared/host/contract.ts'
import type { Translate } from '../../../shared/locales/translate.ts'

/** One paper of a week. */
export interface WeekPrint {
  /** Unlike that of any other in the week, and the same next time. */
  key: string
  document: PrintableDocument
  options: DocumentOptions
  /** On screen: "Dørskilt: Salen". */
  name: string
  /** Begins with the week, so that files sort: "2026-W48 Dørskilt Salen.pdf". */
  fileName: string
}

/**
 * What a week is usually printed for: the programme, a sign for each room that is used, and a sheet for each date that
 * people sign up for.
 */
export function weekPrints(
  data: PlaceData,
  week: Week,
  { t, language }: { t: Translate; language: Language },
): WeekPrint[] {
  const monday = mondayOfWeek(week)
  if (monday === undefined) throw new RangeError(`no such week: ${week}`)
  const range = { from: monday, to: addDays(monday, 6) }
  const options: DocumentOptions = { week, month: monthOf(monday), paper: 'a4' }
  const signs = usedRooms(data, range).map(({ room }) =>
    printOf('room-sign', { ...options, room: room.id }, room.id, {
      name: t('papers:week.roomSign', { room: room.name }),
      fileName: t('papers:week.roomSignFile', { week, room: bareName(room.name) }),
    }),
  )
  const signUps = occurrencesBetween(data, range)
    .filter((occurrence) => occurrence.details.signUp && takesPlace(occurrence))
    .map(({ activityId, originalDate, date, details: { title } }) =>
      printOf(
        'sign-up',
        { ...options, activity: activityId, date: originalDate },
        `${activityId} ${originalDate}`,
        {
          name: t('papers:week.signUp', { title, day: formatDay(date, language, 'long') }),
          fileName: t('papers:week.signUpFile', { week, day: date, title: bareName(title) }),
        },
      ),
    )
  return [
    printOf('week', options, '', {
      name: t('papers:week.programme'),
      fileName: t('papers:week.programmeFile', { week }),
    }),
    ...signs,
    ...signUps,
  ]
}

function printOf(
  name: string,
  options: DocumentOptions,
  subject: string,
  called: Pick<WeekPrint, 'name' | 'fileName'>,
): WeekPrint {
  const document = findDocument(name)
  if (!document) throw new Error(`no document ${name}`)
  return { key: `${name} ${subject}`, document, options, ...called }
}
