/** What is remembered of a paper when it is printed, and how the very same paper is made again later. */
import { versionOn } from '../domain/activity-versions.ts'
import { isDay, isMonth, mondayOfWeek, monthOf, weekOf } from '../domain/day.ts'
import { type Occurrence, occurrencesBetween, takesPlace } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { PrintedDate, PrintRecord } from '../domain/print-record.ts'
import { isSameValue } from '../domain/same-value.ts'
import { formatDay, formatMonth, formatWeek } from '../exchange/format-day.ts'
import {
  type Coverage,
  type DocumentContext,
  type DocumentOptions,
  noticeKinds,
  type PrintableDocument,
  papers,
  posterDesigns,
} from './document.ts'
import { textsOf } from './texts-of.ts'

/** What is said of a paper that was just printed; `context.today` is the day it was. */
export function printRecordOf(
  document: PrintableDocument,
  data: PlaceData,
  asked: DocumentOptions,
  context: DocumentContext,
): Omit<PrintRecord, 'id'> {
  const { options, texts } = resolved(document, data, asked, context)
  const coverage = document.covers?.(data, options, context)
  return {
    document: document.name,
    options: understood(document, options),
    language: context.language,
    title: titleOf(document, data, options, context),
    printedOn: context.today,
    ...(coverage && { until: coverage.range.to }),
    texts,
    dates: coverage ? coveredOccurrences(data, coverage).slice(0, most).map(printedDateOf) : [],
  }
}

/** As many texts and dates as a record holds; a list of every day for a century has more. */
const most = 20_000
/** As many letters as a record holds of one text. */
const longest = 20_000

/** What stands on a paper, as a record keeps it. Without pictures, which say nothing in words. */
export function paperTexts(
  document: PrintableDocument,
  data: PlaceData,
  options: DocumentOptions,
  context: DocumentContext,
): string[] {
  return textsOf(document.build(data, options, { ...context, images: {} }))
    .slice(0, most)
    .map((text) => text.slice(0, longest))
}

/**
 * The options a record was printed with, for its document to be built again; `undefined` where they are not ones that
 * this version of the app knows.
 */
export function optionsOf(document: PrintableDocument, record: PrintRecord): DocumentOptions | undefined {
  const { week, month, paper, design, notice, ...given } = record.options
  const known = {
    week: week ?? weekOf(record.printedOn),
    month: month ?? monthOf(record.printedOn),
    paper: papers.find((one) => one === (paper ?? document.papers[0])),
    design: posterDesigns.find((one) => one === design),
    notice: noticeKinds.find((one) => one === notice),
  }
  const { paper: knownPaper } = known
  if (mondayOfWeek(known.week) === undefined || !isMonth(known.month)) return undefined
  if (knownPaper === undefined || known.design !== design || known.notice !== notice) return undefined
  if ([given.date, given.from, given.to].some((day) => day !== undefined && !isDay(day))) return undefined
  return {
    ...given,
    week: known.week,
    month: known.month,
    paper: knownPaper,
    ...(known.design && { design: known.design }),
    ...(known.notice && { notice: known.notice }),
  }
}

/** The dates a paper speaks of, as they are now. */
export function coveredOccurrences(data: PlaceData, { range, activityIds }: Coverage): Occurrence[] {
  const activities = activityIds
    ? data.activities.filter(({ id }) => activityIds.includes(id))
    : data.activities
  return occurrencesBetween({ ...data, activities }, range)
}

/**
 * The options with the activity and the date named, where the document chose them ("the one that comes next"): tomorrow
 * it would choose another. And without the kind of notice, where it is what holds anyway: it may become another. Each
 * only where that makes the very same paper.
 */
function resolved(
  document: PrintableDocument,
  data: PlaceData,
  asked: DocumentOptions,
  context: DocumentContext,
): { options: DocumentOptions; texts: string[] } {
  const texts = paperTexts(document, data, asked, context)
  const coverage = document.covers?.(data, asked, context)
  const [activity, ...others] = coverage?.activityIds ?? []
  const [only, ...more] = coverage ? coveredOccurrences(data, coverage) : []
  const { notice: _, ...asItIs } = asked
  const attempts: ((options: DocumentOptions) => DocumentOptions)[] = [
    ...(asked.notice === undefined ? [] : [() => asItIs]),
    ...(document.options.includes('activity') && activity !== undefined && others.length === 0
      ? [(options: DocumentOptions) => ({ ...options, activity })]
      : []),
    ...(document.options.includes('date') && only && more.length === 0
      ? [(options: DocumentOptions) => ({ ...options, date: only.originalDate })]
      : []),
  ]
  const options = attempts.reduce((best, attempt) => {
    const tried = attempt(best)
    const same = isSameValue(tried, best) || isSameValue(paperTexts(document, data, tried, context), texts)
    return same ? tried : best
  }, asked)
  return { options, texts }
}

/** Of the options only what makes a difference to the document; those that are numbers belong to papers of no wall. */
function understood(document: PrintableDocument, options: DocumentOptions): PrintRecord['options'] {
  return Object.fromEntries(
    document.options.flatMap((name) => {
      const value = options[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}

/** "Ugeprogram, uge 48", "Plakat, Banko": what it is and what it is about. */
function titleOf(
  document: PrintableDocument,
  data: PlaceData,
  options: DocumentOptions,
  { t, language, today }: DocumentContext,
): string {
  const asks = (name: keyof DocumentOptions) => document.options.includes(name)
  const activity = data.activities.find(({ id }) => asks('activity') && id === options.activity)
  const about = [
    asks('week') && formatWeek(options.week, language),
    asks('month') && formatMonth(options.month, language),
    activity && versionOn(activity, options.date ?? today).title,
    asks('date') && options.date && formatDay(options.date, language, 'long'),
    asks('room') && data.rooms.find(({ id }) => id === options.room)?.name,
    asks('person') && data.people.find(({ id }) => id === options.person)?.name,
  ]
  return [document.title(t), ...about.filter((part) => typeof part === 'string')].join(', ').slice(0, 200)
}

function printedDateOf(occurrence: Occurrence): PrintedDate {
  const { activityId, originalDate, date, startTime, endTime, details, roomIds } = occurrence
  return {
    activityId,
    originalDate,
    date,
    startTime,
    ...(endTime !== undefined && { endTime }),
    title: details.title,
    roomIds: [...roomIds],
    off: !takesPlace(occurrence),
  }
}
