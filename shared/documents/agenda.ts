import { byDate, type Meeting } from '../domain/meeting.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { agendaSheet, type MeetingSheet, minutesSheet } from '../exchange/meeting-sheet.ts'
import { meetingContent } from './agenda/items.ts'
import type { Content, ContentNode, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'

/** Letters that fit a line of the heading, wide ones too. */
const LINE_LETTERS = 80

/** Dagsorden: what is talked about when, and what is known about it. */
export const agenda: PrintableDocument = meetingDocument('agenda', agendaSheet)

/** Referat: what was said, decided and agreed, with lines to sign. */
export const minutes: PrintableDocument = meetingDocument('minutes', minutesSheet)

function meetingDocument(
  name: 'agenda' | 'minutes',
  sheetOf: (data: PlaceData, meeting: Meeting, context: DocumentContext) => MeetingSheet,
): PrintableDocument {
  return {
    name,
    options: ['meeting'],
    papers: ['a4'],
    title: (t) => t(`meetings:sheet.${name}`),
    fileName(data, options, { t, today }) {
      const meeting = chosenMeeting(name, data, options, today)
      return t(`meetings:sheet.file.${name}`, {
        day: meeting?.date ?? today,
        title: bareName(meeting?.title ?? ''),
      })
    },
    build(data, options, context) {
      const { t, today } = context
      const page = pageOf('a4')
      const meeting = chosenMeeting(name, data, options, today)
      if (!meeting) {
        const title = t(`meetings:sheet.${name}`)
        const top = heading(data, { title, lead: '', lines: [] }, page, context)
        const nothing: ContentNode = {
          text: t('meetings:sheet.noMeeting'),
          style: 'section',
          margin: [0, 24, 0, 0],
        }
        return frame(data, title, [top, nothing], page, context)
      }
      const sheet = sheetOf(data, meeting, context)
      const title = `${sheet.name}: ${printed(sheet.title)}`
      const lines = together(sheet.facts.map(({ label, value }) => `${label}: ${printed(value)}`))
      const content: Content[] = [
        heading(data, { title, lead: sheet.when, lines }, page, context),
        ...meetingContent(sheet, page),
      ]
      return frame(data, title, content, page, context)
    },
  }
}

/** Short facts share a line: so minutes of an ordinary meeting have room for their lines to sign on one page. */
function together(facts: readonly string[]): string[] {
  const lines: string[] = []
  for (const fact of facts) {
    const joined = `${lines.at(-1) ?? ''} · ${fact}`
    if (lines.length > 0 && joined.length <= LINE_LETTERS) lines[lines.length - 1] = joined
    else lines.push(fact)
  }
  return lines
}

/** The meeting asked for; else for an agenda the next to come, for minutes the last there was. */
export function chosenMeeting(
  document: string,
  { meetings }: PlaceData,
  { meeting: id }: Pick<DocumentOptions, 'meeting'>,
  today: string,
): Meeting | undefined {
  if (id !== undefined) return meetings.find((meeting) => meeting.id === id)
  const inOrder = byDate(meetings)
  const next = inOrder.find(({ date }) => date >= today)
  const last = inOrder.findLast(({ date }) => date <= today)
  return document === 'minutes' ? (last ?? next) : (next ?? last)
}
