/** An agenda or minutes as what is no PDF: a Word document, or text for an e-mail. */
import { extname } from 'node:path'
import { chosenMeeting } from '../../shared/documents/agenda.ts'
import type { DocumentContext, DocumentOptions } from '../../shared/documents/document.ts'
import type { PlaceData } from '../../shared/domain/place-data.ts'
import { agendaSheet, minutesSheet } from '../../shared/exchange/meeting-sheet.ts'
import { meetingText } from '../../shared/exchange/meeting-text.ts'
import type { Printable } from './print-books.ts'
import { Refusal } from './refusal.ts'

/** `undefined` for a document as a PDF. */
export type MeetingFile = 'docx' | 'txt' | undefined

/** What is to be made of an agenda or minutes, by the ending of the file. */
export function meetingFileOf({ options }: Printable, out: string): MeetingFile {
  if (!options.includes('meeting')) return undefined
  const ending = extname(out).slice(1).toLowerCase()
  return ending === 'docx' || ending === 'txt' ? ending : undefined
}

/** The bytes of such a file. Throws a `Refusal` where there is no meeting yet. */
export async function makeMeetingFile(
  file: Exclude<MeetingFile, undefined>,
  { name }: Printable,
  data: PlaceData,
  asked: DocumentOptions,
  context: DocumentContext,
): Promise<Uint8Array> {
  const meeting = chosenMeeting(name, data, asked, context.today)
  if (!meeting) throw new Refusal(context.t('meetings:sheet.noMeeting'))
  const sheet = (name === 'agenda' ? agendaSheet : minutesSheet)(data, meeting, context)
  if (file === 'txt') return new TextEncoder().encode(meetingText(sheet, data.place.name))
  const { meetingDocx } = await import('../../shared/exchange/meeting-docx.ts')
  return meetingDocx(sheet, data.place.name)
}
