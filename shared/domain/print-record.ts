/** What was printed, and what stood on it: so that the app can say which paper on the wall is no longer true. */
import { clockTimeSchema, type Day, daySchema } from './day.ts'
import { idSchema } from './id.ts'
import { isSameValue } from './same-value.ts'
import { z } from './schema.ts'
import { longText, shortText } from './text.ts'

/** What a paper said of one date of an activity. */
export const printedDateSchema = z.object({
  activityId: idSchema,
  /** The date the pattern gave: with the activity, what it is known by. */
  originalDate: daySchema,
  date: daySchema,
  startTime: clockTimeSchema,
  endTime: clockTimeSchema.optional(),
  title: shortText,
  roomIds: z.array(idSchema).max(50),
  /** It does not take place: called off, or the place is closed. */
  off: z.boolean(),
})
export type PrintedDate = z.infer<typeof printedDateSchema>

export const printRecordSchema = z.object({
  id: idSchema,
  /** Name in the registry of documents: "week". */
  document: shortText.min(1),
  /** What it was asked for, as `DocumentOptions`: with the document's name, what paper it is. */
  options: z.record(z.string().max(40), z.string().max(20_000)),
  language: z.enum(['da', 'en']),
  /** What it is called on screen: "Ugeprogram, uge 48". */
  title: shortText,
  /** The day it was printed. */
  printedOn: daySchema,
  /** The last day it is about; after it nobody minds. Absent when it holds until it is replaced. */
  until: daySchema.optional(),
  /** Every text on it, in order. */
  texts: z.array(longText).max(20_000),
  dates: z.array(printedDateSchema).max(20_000),
})
export type PrintRecord = z.infer<typeof printRecordSchema>

/** Whether two records are of the same paper, so that the newer hangs where the older hung. */
export function isSamePaper(a: Omit<PrintRecord, 'id'>, b: Omit<PrintRecord, 'id'>): boolean {
  return a.document === b.document && a.language === b.language && isSameValue(a.options, b.options)
}

/** Whether a paper is about days that are all over: nobody minds any more what it says. */
export function isPast({ until }: Omit<PrintRecord, 'id'>, today: Day): boolean {
  return until !== undefined && until < today
}
