import { addDays } from '../../domain/day.ts'
import { nextOccurrence, type Occurrence } from '../../domain/occurrence.ts'
import type { PlaceData } from '../../domain/place-data.ts'
import { capitalise } from '../../exchange/capitalise.ts'
import { closingName } from '../../exchange/closing-name.ts'
import { formatDay, formatDayRangeInYear } from '../../exchange/format-day.ts'
import { formatTimeSpan } from '../../exchange/format-time.ts'
import type { DocumentContext, DocumentOptions } from '../document.ts'
import { roomNames } from '../kit/occurrence-content.ts'
import { printed, printedLines } from '../kit/text.ts'
import { type Difference, daysOf, differences, type NoticeSubject } from './subject.ts'

/** What stands on a notice, from top to bottom; empty where there is nothing to say. */
export interface NoticeWords {
  placeName: string
  /** "AFLYST" */
  cry: string
  title: string
  /** "Mandag den 23. november kl. 14.00–16.00", or the period the place is closed. */
  when: string
  /** What holds instead: "Ny dag", "Onsdag den 25. november". */
  instead: readonly { label: string; text: string }[]
  /** A line of the person's own. */
  own: readonly string[]
  /** "Vi ses igen mandag den 30. november." */
  again: string
  contact: string
}

/** Days and times stay together where a line ends: "den 23. november". */
const kept = (text: string) => text.replace(/ (?=\d)|(?<=\d\.?) /g, '\u00a0')

export function noticeWords(
  data: PlaceData,
  subject: NoticeSubject,
  options: DocumentOptions,
  context: DocumentContext,
): NoticeWords {
  const { t } = context
  const { place } = data
  const { kind, occurrence } = subject
  const other = kind === 'changed' && occurrence ? differences(occurrence) : []
  return {
    placeName: printed(place.name),
    cry: t(`notice:cry.${kind}`),
    title: titleOf(subject, context),
    when: whenOf(subject, other, context),
    instead:
      occurrence && kind !== 'cancelled' && kind !== 'closed'
        ? insteadOf(occurrence, other, data, context)
        : [],
    own: printedLines(options.text ?? ''),
    again: kind === 'changed' || kind === 'held' ? '' : againOf(data, subject, context),
    contact: contactOf(data, context),
  }
}

/** The activity; for a closed place why it is closed. */
export function titleOf(subject: NoticeSubject, { t }: DocumentContext): string {
  const { kind, closed, activity, occurrence } = subject
  if (kind === 'closed' && closed) return printed(closingName(closed.closing, t))
  return printed((occurrence?.details ?? activity?.versions.at(-1))?.title ?? '')
}

/**
 * The day and the time people would have come, or the days the place is closed. Of a changed date only what still
 * holds, and of one on another day that it is not then.
 */
function whenOf(
  { kind, day, occurrence, closed }: NoticeSubject,
  other: readonly Difference[],
  { t, language }: DocumentContext,
): string {
  if (kind === 'closed' && closed && closed.from !== closed.to)
    return capitalise(kept(formatDayRangeInYear(closed.from, closed.to, language)))
  if (occurrence && other.includes('day'))
    return t('notice:notOn', { day: kept(formatDay(occurrence.originalDate, language, 'long')) })
  const name = capitalise(kept(formatDay(day, language, 'long')))
  if (!occurrence || kind === 'closed' || other.includes('time')) return name
  return `${name} ${kept(formatTimeSpan(occurrence.startTime, occurrence.endTime, language))}`
}

/** What is another, and what goes with it: nobody is to look for the time of a new day elsewhere. */
function insteadOf(
  occurrence: Occurrence,
  other: readonly Difference[],
  { rooms }: PlaceData,
  { t, language }: DocumentContext,
): NoticeWords['instead'] {
  const { date, startTime, endTime } = occurrence
  const room = roomNames(occurrence, rooms, t)
  return [
    ...(other.includes('day')
      ? [{ label: t('notice:newDay'), text: capitalise(kept(formatDay(date, language, 'long'))) }]
      : []),
    ...(other.includes('day') || other.includes('time')
      ? [
          {
            label: t(other.includes('time') ? 'notice:newTime' : 'notice:time'),
            text: capitalise(kept(formatTimeSpan(startTime, endTime, language))),
          },
        ]
      : []),
    ...(room === ''
      ? []
      : [{ label: t(other.includes('room') ? 'notice:newRoom' : 'notice:room'), text: room }]),
  ]
}

/** The next time the activity is held; of a closed place the next time anything is. */
function againOf(data: PlaceData, subject: NoticeSubject, { t, language }: DocumentContext): string {
  const { kind, activity } = subject
  const from = addDays(daysOf(subject).to, 1)
  const activities = kind === 'closed' ? data.activities : activity ? [activity] : []
  const [next] = activities.flatMap((one) => nextOccurrence(data, one, from)?.date ?? []).sort()
  return next === undefined ? '' : t('notice:again', { day: kept(formatDay(next, language, 'long')) })
}

function contactOf({ place }: PlaceData, { t }: DocumentContext): string {
  const phone = printed(place.phone)
  return [printed(place.contactName), phone && t('print:footer.phone', { phone: kept(phone) })]
    .filter((part) => part !== '')
    .join(', ')
}
