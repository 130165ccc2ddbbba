/** What stands on an agenda or on minutes, once for every form it takes: PDF, Word, plain text. */

import type { Day } from '../domain/day.ts'
import { clockTimeOf, minutesOf } from '../domain/day.ts'
import { type AgendaItem, type Meeting, madeDecisions } from '../domain/meeting.ts'
import { startsOf } from '../domain/new-meeting.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { agendaLines, taskSentence } from './agenda-line.ts'
import { formatDay } from './format-day.ts'
import { formatTime, formatTimeSpan } from './format-time.ts'
import { joinWords } from './join-words.ts'

export interface SheetItem {
  readonly number: number
  /** "10.05"; of minutes none. */
  readonly time: string
  readonly title: string
  /** "10 min. · Åse Sørensen" */
  readonly facts: string
  /** What the app knew, and what the place wrote. */
  readonly lines: readonly string[]
  readonly text: readonly string[]
  readonly said: readonly string[]
  readonly decisions: readonly string[]
  readonly tasks: readonly string[]
}

export interface MeetingSheet {
  readonly kind: 'agenda' | 'minutes'
  /** "Dagsorden" */
  readonly name: string
  /** "Styregruppemøde" */
  readonly title: string
  /** "tirsdag den 24. november 2026 kl. 10.00–12.00" */
  readonly when: string
  /** Where, who is invited, who was there. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly items: readonly SheetItem[]
  readonly additions: readonly string[]
  /** Who signs; of an agenda nobody. */
  readonly signatures: readonly string[]
  /** "Godkendt den 23. februar 2027"; empty while they are not. */
  readonly approved: string
}

interface SheetContext {
  readonly t: Translate
  readonly language: Language
  readonly today: Day
}

export function agendaSheet(data: PlaceData, meeting: Meeting, context: SheetContext): MeetingSheet {
  return sheetOf('agenda', data, meeting, context)
}

export function minutesSheet(data: PlaceData, meeting: Meeting, context: SheetContext): MeetingSheet {
  return sheetOf('minutes', data, meeting, context)
}

function sheetOf(
  kind: MeetingSheet['kind'],
  data: PlaceData,
  meeting: Meeting,
  context: SheetContext,
): MeetingSheet {
  const { t, language, today } = context
  const lines = agendaLines(data, meeting, today, t, language)
  const starts = startsOf(meeting.items)
  const isMinutes = kind === 'minutes'
  return {
    kind,
    name: t(`meetings:sheet.${kind}`),
    title: meeting.title,
    when: t('meetings:sheet.when', {
      day: formatDay(meeting.date, language, 'long-year'),
      time: formatTimeSpan(meeting.startTime, meeting.endTime, language),
    }),
    facts: factsOf(data, meeting, isMinutes, t).filter(({ value }) => value !== ''),
    items: meeting.items.map(
      (item, i): SheetItem => ({
        number: i + 1,
        time: isMinutes ? '' : formatTime(timeAt(meeting, starts[i] ?? 0), language),
        title: item.title,
        facts: isMinutes ? '' : factsOfItem(item, t),
        lines: (lines.get(item.id) ?? []).filter(({ hidden }) => !hidden).map(({ text }) => text),
        text: paragraphs(item.text),
        said: isMinutes ? paragraphs(item.said) : [],
        decisions: isMinutes
          ? madeDecisions(item.decisions).map(({ text }) =>
              t('meetings:sheet.decision', { text: text.trim() }),
            )
          : [],
        tasks: isMinutes ? tasksOf(data, meeting, item, context) : [],
      }),
    ),
    additions: isMinutes
      ? meeting.additions.map(({ on, text }) =>
          t('meetings:sheet.addition', { day: formatDay(on, language, 'date-year'), text }),
        )
      : [],
    signatures: isMinutes ? [t('meetings:chair'), t('meetings:minuteTaker')] : [],
    approved:
      isMinutes && meeting.approved
        ? t('meetings:sheet.approved', { day: formatDay(meeting.approved.on, language, 'date-year') })
        : '',
  }
}

function factsOf(
  { rooms, bookings }: PlaceData,
  meeting: Meeting,
  isMinutes: boolean,
  t: Translate,
): { label: string; value: string }[] {
  const booked = bookings.find(({ id }) => id === meeting.bookingId)?.roomIds ?? []
  const where = rooms.filter(({ id }) => booked.includes(id)).map(({ name }) => name)
  return [
    { label: t('meetings:sheet.where'), value: joinWords(where, t) },
    ...(isMinutes
      ? [
          { label: t('meetings:chair'), value: meeting.chair },
          { label: t('meetings:minuteTaker'), value: meeting.minuteTaker },
          { label: t('meetings:present'), value: meeting.present.join(', ') },
          { label: t('meetings:apologies'), value: meeting.apologies.join(', ') },
        ]
      : [
          {
            label: t('meetings:invited'),
            value: joinWords(
              // In a row of them the first alone begins the line.
              meeting.invited.map((role, i) => inRow(t(`meetings:role.${role}`), i)),
              t,
            ),
          },
          { label: t('meetings:chair'), value: meeting.chair },
          { label: t('meetings:minuteTaker'), value: meeting.minuteTaker },
        ]),
  ]
}

function factsOfItem({ minutes, presenter, proposedBy }: AgendaItem, t: Translate): string {
  return [
    minutes > 0 ? t('meetings:item.minutes', { count: minutes }) : '',
    presenter,
    proposedBy ? t('meetings:item.proposedBy', { name: proposedBy }) : '',
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}

function tasksOf({ tasks }: PlaceData, meeting: Meeting, item: AgendaItem, context: SheetContext): string[] {
  return tasks
    .filter(({ meetingId, itemId }) => meetingId === meeting.id && itemId === item.id)
    .map((task) => taskSentence(task, context.t, context.language))
}

function timeAt({ startTime }: Meeting, minutes: number): string {
  return clockTimeOf((minutesOf(startTime) + minutes) % (24 * 60))
}

function paragraphs(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function inRow(text: string, at: number): string {
  return at === 0 ? text : `${text.slice(0, 1).toLocaleLowerCase('da')}${text.slice(1)}`
}
