import { documents } from '../../shared/documents/registry.ts'
import { week } from '../../shared/documents/week.ts'
import { wrongPaper } from '../../shared/documents/wrong-papers.ts'
import { attentionOf } from '../../shared/domain/attention.ts'
import { bookingsBetween } from '../../shared/domain/booking.ts'
import { budgetWarnings } from '../../shared/domain/budget-warnings.ts'
import { missingReferences } from '../../shared/domain/check-references.ts'
import { findClashes } from '../../shared/domain/clash.ts'
import { closedStretches } from '../../shared/domain/closure.ts'
import { grantYearsIn } from '../../shared/domain/grant-year.ts'
import { meetingAttentionOf } from '../../shared/domain/meeting-attention.ts'
import { nextActivity } from '../../shared/domain/next-activity.ts'
import { occurrencesBetween } from '../../shared/domain/occurrence.ts'
import { type PlaceData, placeDataSchema } from '../../shared/domain/place-data.ts'
import { searchMinutes } from '../../shared/domain/search-minutes.ts'
import { yearAccounts } from '../../shared/domain/year-accounts.ts'
import { yearWheel } from '../../shared/domain/year-wheel.ts'
import { describeRecurrence } from '../../shared/exchange/describe-recurrence.ts'
import { meetingInvitation } from '../../shared/exchange/meeting-invitation.ts'
import { agendaSheet, minutesSheet } from '../../shared/exchange/meeting-sheet.ts'
import { meetingText } from '../../shared/exchange/meeting-text.ts'
import { programmeText } from '../../shared/exchange/programme-text.ts'
import { createTranslate } from '../../shared/locales/translate.ts'
import { type PlaceFile, readPlaceFile } from '../../shared/place-file/read-place-file.ts'
import { sha256Of } from '../../shared/place-file/sha256.ts'
import { writePlaceFile } from '../../shared/place-file/write-place-file.ts'
import { broken, judgeRefusal, within } from './laws.ts'

const today = '2026-11-25'
const year = { from: '2026-11-25', to: '2027-11-25' }
const season = { from: '2026-11-25', to: '2027-02-17' }
const stamp = '2026-11-10T08:30:00Z'
const t = createTranslate('da')

/** Read or refused in a sentence; and what was read is the same when written and read again, and every screen can show it. */
export function judgePlaceFile(bytes: Uint8Array, honest: boolean): void {
  const before = sha256Of(bytes)
  const read = within('reading', () => readPlaceFile(bytes))
  if (sha256Of(bytes) !== before) broken('reading changed the file')
  if (!read.ok) {
    judgeRefusal(read)
    if (honest) broken(`an honest file was refused: ${read.code}`)
    return
  }
  judgeWritten(read.value)
  judgeRules(read.value.data)
}

function judgeWritten({ data, attachments }: PlaceFile): void {
  if (!placeDataSchema.safeParse(data).success) broken('what was read does not keep to the schema')
  const origin = { appVersion: '0.2.0', savedAt: '2026-11-25T14:05' }
  const bytes = within('writing', () => writePlaceFile(data, attachments, origin))
  const again = within('reading again', () => readPlaceFile(bytes))
  if (!again.ok) broken(`what was written is refused: ${again.code} ${JSON.stringify(again.details)}`)
  if (JSON.stringify(again.value.data) !== JSON.stringify(data))
    broken('writing and reading changed the data')
  const hashes = (file: Pick<PlaceFile, 'attachments'>) =>
    file.attachments
      .map(({ hash }) => hash)
      .sort()
      .join()
  if (hashes(again.value) !== hashes({ attachments })) broken('writing and reading changed the pictures')
}

/** What a village hall may come to. The other papers are made away from the screen, and are up to a sheet for every room. */
const isHall = ({ rooms, activities, bookings }: PlaceData) =>
  rooms.length <= 20 && activities.length <= 20 && bookings.length <= 20

function judgeRules(data: PlaceData): void {
  const context = { t, language: 'da', today, images: {} } as const
  within('the dates of a year', () => occurrencesBetween(data, year))
  within('the bookings of a year', () => bookingsBetween(data.bookings, year))
  within('finding clashes', () => findClashes(data, season))
  within('finding what is missing', () => missingReferences(data))
  within('what needs attention', () => attentionOf(data, today))
  within('the closed days of a year', () => closedStretches(data, year))
  within('the next activity', () => nextActivity(data, today))
  within('the accounts of a year', () => yearAccounts(data, 2026))
  within('the grants in a year', () => grantYearsIn(data, 2026))
  within('what to warn of in the accounts', () => budgetWarnings(data, today))
  within('what a meeting needs', () => meetingAttentionOf(data, today))
  within('searching the minutes', () => searchMinutes(data.meetings, data.tasks, 'kaffe x'))
  within('the year wheel', () => yearWheel(data, 2026))
  // One at a time, as the screen and the command line do.
  for (const meeting of data.meetings.slice(0, 20)) {
    const agenda = within('an agenda', () => agendaSheet(data, meeting, context))
    const minutes = within('minutes', () => minutesSheet(data, meeting, context))
    within('minutes as text', () => meetingText(minutes, data.place.name))
    within('an invitation', () => {
      const text = meetingText(agenda, data.place.name)
      return meetingInvitation({
        meeting,
        placeName: data.place.name,
        where: data.place.address,
        text,
        stamp,
      })
    })
  }
  within('describing what repeats', () => {
    for (const { versions } of data.activities)
      for (const { recurrence } of versions) describeRecurrence(recurrence, t, 'da', today)
    for (const { recurrence } of data.bookings) describeRecurrence(recurrence, t, 'da', today)
  })
  within('the programme as text', () => programmeText(data, season, 'email', { t, language: 'da', today }))
  // One at a time, as the screen does.
  for (const record of data.prints) within('whether a paper is wrong', () => wrongPaper(record, data, today))
  const options = { week: '2026-W48', month: '2026-11', paper: 'a4' } as const
  within('the week programme', () => week.build(data, options, context))
  for (const document of isHall(data) ? documents : [])
    within(`the document "${document.name}"`, () => document.build(data, options, context))
}
