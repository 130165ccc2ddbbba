/** Which papers on the wall no longer say what holds, and in what. */
import type { Day } from '../domain/day.ts'
import type { Id } from '../domain/id.ts'
import { type Occurrence, takesPlace } from '../domain/occurrence.ts'
import { occurrenceOn } from '../domain/occurrence-on.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { isPast, type PrintedDate, type PrintRecord } from '../domain/print-record.ts'
import { isSameValue } from '../domain/same-value.ts'
import { createTranslate } from '../locales/translate.ts'
import type { DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { coveredOccurrences, optionsOf, paperTexts } from './print-record.ts'
import { findDocument } from './registry.ts'

/**
 * How one date is another than the paper says. `gone`: the pattern no longer gives it. `new`: the paper does not have
 * it. `held`: it takes place after all.
 */
export const dateChangeKinds = [
  'cancelled',
  'closed',
  'moved',
  'time',
  'room',
  'held',
  'gone',
  'new',
  'renamed',
] as const
export type DateChangeKind = (typeof dateChangeKinds)[number]

export interface DateChange {
  kind: DateChangeKind
  activityId: Id
  originalDate: Day
  /** What the paper says of it; absent when it is `new`. */
  printed: PrintedDate | undefined
  /** What holds; absent when it is `gone`. */
  now: Occurrence | undefined
}

export interface WrongPaper {
  record: PrintRecord
  document: PrintableDocument
  /** What it was printed with, for printing it again. */
  options: DocumentOptions
  /** By date; none when it is something else on the paper that is another. */
  changes: readonly DateChange[]
}

/**
 * What is wrong with a paper; `undefined` while it is right. It is built again as it was on the day it was printed, so
 * that nothing is wrong with it only because a day has passed. One whose days are over is never wrong, nor is one that
 * a newer version of the app made and this one does not know.
 */
export function wrongPaper(record: PrintRecord, data: PlaceData, today: Day): WrongPaper | undefined {
  const document = findDocument(record.document)
  const options = document && optionsOf(document, record)
  if (!document || !options || isPast(record, today)) return undefined
  const { language, printedOn } = record
  const context: DocumentContext = { t: createTranslate(language), language, today: printedOn, images: {} }
  if (isSameValue(paperTexts(document, data, options, context), record.texts)) return undefined
  const coverage = document.covers?.(data, options, context)
  const covered = coverage ? coveredOccurrences(data, coverage) : []
  return { record, document, options, changes: dateChanges(record.dates, covered, data) }
}

function dateChanges(
  printed: readonly PrintedDate[],
  covered: readonly Occurrence[],
  data: PlaceData,
): DateChange[] {
  const known = new Set(printed.map(keyOf))
  const added = covered
    .filter((occurrence) => takesPlace(occurrence) && !known.has(keyOf(occurrence)))
    .map((now) => changeOf('new', undefined, now))
  return [...printed.flatMap((date) => changesOf(date, data)), ...added].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0,
  )
}

function changesOf(printed: PrintedDate, data: PlaceData): DateChange[] {
  const now = occurrenceOn(data, printed.activityId, printed.originalDate)
  return kindsOf(printed, now).map((kind) => changeOf(kind, printed, now))
}

function kindsOf(printed: PrintedDate, now: Occurrence | undefined): DateChangeKind[] {
  if (!now) return printed.off ? [] : ['gone']
  if (!takesPlace(now)) return printed.off ? [] : [now.cancelled ? 'cancelled' : 'closed']
  const { date, startTime, endTime, title, roomIds } = printed
  const kinds: [DateChangeKind, boolean][] = [
    ['held', printed.off],
    ['moved', now.date !== date],
    ['time', now.startTime !== startTime || now.endTime !== endTime],
    ['room', !isSameValue(now.roomIds, roomIds)],
    ['renamed', now.details.title !== title],
  ]
  return kinds.filter(([, is]) => is).map(([kind]) => kind)
}

function changeOf(
  kind: DateChangeKind,
  printed: PrintedDate | undefined,
  now: Occurrence | undefined,
): DateChange {
  const { activityId, originalDate } = (printed ?? now) as PrintedDate | Occurrence
  return { kind, activityId, originalDate, printed, now }
}

function keyOf({ activityId, originalDate }: { activityId: Id; originalDate: Day }): string {
  return `${activityId} ${originalDate}`
}

/** The day the paper has it on, or would. */
function dayOf({ printed, now, originalDate }: DateChange): Day {
  return printed?.date ?? now?.date ?? originalDate
}
