import { versionOn } from '../domain/activity-versions.ts'
import { addDays } from '../domain/day.ts'
import { chosenActivity } from '../domain/next-activity.ts'
import { nextOccurrence, type Occurrence, takesPlace } from '../domain/occurrence.ts'
import { occurrenceOn } from '../domain/occurrence-on.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { closedText } from '../exchange/closing-name.ts'
import { formatPrices } from '../exchange/format-amount.ts'
import { formatDay } from '../exchange/format-day.ts'
import { formatTimeSpan } from '../exchange/format-time.ts'
import { contactText, signUpLeader } from '../exchange/programme-facts.ts'
import type { Content, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { measuredHeading } from './kit/measured-heading.ts'
import { cancelledMark, roomNames } from './kit/occurrence-content.ts'
import { pageOf } from './kit/page.ts'
import { stampBox } from './kit/stamp.ts'
import { printed, printedLines } from './kit/text.ts'
import { signUpLines } from './sign-up/lines.ts'

/**
 * Tilmeldingsliste: one date of an activity with numbered lines to write oneself on; as many as there is room for in
 * it, or a page of them. It will hold names and numbers, and so asks to be shredded.
 */
export const signUp: PrintableDocument = {
  name: 'sign-up',
  options: ['activity', 'date'],
  papers: ['a4'],
  title: (t) => t('sheets:signUp.name'),
  fileName(data, options, context) {
    const { date, title } = subjectOf(data, options, context)
    const day = date?.date ?? options.date ?? context.today
    return context.t('sheets:signUp.file', { date: day, title: bareName(title) })
  },
  covers(data, options, context) {
    const { date } = subjectOf(data, options, context)
    const day = date?.date ?? options.date ?? context.today
    return { range: { from: day, to: day }, activityIds: date ? [date.activityId] : [] }
  },
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4')
    const { date, title } = subjectOf(data, options, context)
    const sheet = frame(data, [t('sheets:signUp.name'), title].join(' · '), [], page, context)
    const lines = date && takesPlace(date) ? factsOf(date, data, context) : []
    const top = measuredHeading(
      data,
      {
        title,
        titleSizes: [34, 30, 26, 22, 18],
        lead: date ? whenOf(date, context) : '',
        lines,
        corner: stampBox(t('print:phoneList.stamp'), data),
      },
      page,
      context,
    )
    if (!date || !takesPlace(date)) return { ...sheet, content: [top.content, insteadOfLines(date, context)] }
    const free = page.height - page.marginTop - sheet.pageMargins[3] - top.height
    const table = signUpLines(date.details.signUp?.maximum, free, page, context)
    return { ...sheet, content: [top.content, table] }
  },
}

interface Subject {
  /** The date asked for, whatever has become of it; else the next one on which people can come. */
  date: Occurrence | undefined
  title: string
}

function subjectOf(data: PlaceData, options: DocumentOptions, { t, today }: DocumentContext): Subject {
  const activity = chosenActivity(data, options.activity, today)
  if (!activity) return { date: undefined, title: t('sheets:signUp.name') }
  const date =
    options.date === undefined
      ? nextOccurrence(data, activity, today)
      : occurrenceOn(data, activity.id, options.date)
  return { date, title: printed((date?.details ?? versionOn(activity, today)).title) }
}

/** "Torsdag den 26. november 2026 kl. 18.00–20.30" */
function whenOf({ date, startTime, endTime }: Occurrence, { language }: DocumentContext): string {
  const day = capitalise(formatDay(date, language, 'long-year'))
  return `${day} ${formatTimeSpan(startTime, endTime, language)}`
}

/** What people want to know before they write their name. */
function factsOf(
  date: Occurrence,
  { rooms, people, place }: PlaceData,
  { t, language }: DocumentContext,
): string[] {
  const { details, override } = date
  const { signUp, prices, leaderIds } = details
  const leader = signUpLeader(leaderIds, people)
  const contact = contactText(
    printed(leader?.name ?? place.contactName),
    printed(leader?.phone ?? place.phone),
    t,
  )
  const deadline =
    signUp?.daysBefore === undefined
      ? ''
      : t('exchange:programme.signUpBy', {
          day: formatDay(addDays(date.date, -signUp.daysBefore), language, 'long'),
        })
  const maximum =
    signUp?.maximum === undefined ? '' : t('exchange:programme.maximum', { count: signUp.maximum })
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')
  return [
    printed(override?.topic ?? ''),
    printed(details.line),
    joined([roomNames(date, rooms, t), printed(formatPrices(prices, t, language)), maximum]),
    joined([deadline, contact]),
    ...printedLines(override?.note ?? ''),
  ].filter((line) => line !== '')
}

/** A sheet that nobody should sign says why. */
function insteadOfLines(date: Occurrence | undefined, context: DocumentContext): Content {
  const margin = [0, 24, 0, 0]
  if (date?.closing) return { text: printed(closedText(date.closing, context.t)), style: 'display', margin }
  if (date) return { text: [{ ...cancelledMark(context), fontSize: 30 }], margin }
  return { text: context.t('sheets:signUp.none'), style: 'section', margin }
}
