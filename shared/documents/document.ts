/**
 * What a printed document is.
 *
 * `DocumentDefinition` is a small type of our own in the shape pdfmake 0.3 takes, since pdfmake's types drag Node in.
 */
import type { Day, Month, Range, Week } from '../domain/day.ts'
import type { AttachmentHash, Id } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'

/** `a5` is one half of a sheet of A4, on its own. */
export const papers = ['a4', 'a3', 'a5'] as const
export type Paper = (typeof papers)[number]

/** What leads a poster: a drawn motif, a photo, or its own words. */
export const posterDesigns = ['motif', 'photo', 'type'] as const
export type PosterDesign = (typeof posterDesigns)[number]

/** What a notice cries out: AFLYST, ÆNDRET, LUKKET. */
export const noticeKinds = ['cancelled', 'changed', 'closed'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/**
 * Which vouchers get a sheet to glue a receipt on: all without a picture in the app, those whose receipt is on paper, those
 * that have none yet, or none, and the next numbers stand on empty sheets.
 */
export const sheetChoices = ['all', 'paper', 'missing', 'blank'] as const
export type SheetChoice = (typeof sheetChoices)[number]

/** What a document is asked for. Each document names the ones it understands; the others are ignored. */
export interface DocumentOptions {
  week: Week
  month: Month
  paper: Paper
  /** The activity it is about; absent is the one whose next date comes first. */
  activity?: Id
  /**
   * One date of the activity, as the pattern gave it. Absent: a poster is about every date, a sheet for one date about
   * the next.
   */
  date?: Day
  /** Whom it is about, of those the document offers; absent is everybody, a page each. */
  person?: Id
  /** The room whose door it hangs on; absent is every room that is used, a page each. */
  room?: Id
  design?: PosterDesign
  /** Absent is what holds on that date. */
  notice?: NoticeKind
  /** A line of the person's own, for this paper alone: "Husk kop og sangbog". */
  text?: string
  /** First and last day of a list of dates; absent is what the document finds natural. */
  from?: Day
  to?: Day
  /** The year of the accounts; absent is this year. */
  year?: number
  /** The grant it is about; absent is the first of the year. */
  grant?: Id
  /** One voucher by year and number: "2026-12". */
  voucher?: VoucherName
  /** Absent is `all`. */
  sheets?: SheetChoice
  /** The meeting; absent is the next for an agenda, and the last for minutes. */
  meeting?: Id
  /** The idea; absent is the newest that waits. */
  idea?: Id
}
export type DocumentOption = keyof DocumentOptions

/** A voucher as it is asked for: its year and its number, "2026-12". */
export type VoucherName = `${number}-${number}`

export function isVoucherName(text: string): text is VoucherName {
  return /^(19|2[01])\d\d-[1-9]\d{0,6}$/.test(text)
}

export interface DocumentContext {
  t: Translate
  language: Language
  /** The day it is printed, for the line at the foot. */
  today: Day
  /** Pictures of the place as data URLs (JPEG or PNG) under their attachment hash; one that is not here is left out. */
  images: Readonly<Record<AttachmentHash, string>>
}

/** The dates a paper speaks of, so that it can be told when one of them becomes another. */
export interface Coverage {
  readonly range: Range
  /** Absent is every activity. */
  readonly activityIds?: readonly Id[]
}

export interface PrintableDocument {
  /** Name on the command line: `week`. */
  name: string
  /** Which options it understands, in the order they are asked for. */
  options: readonly DocumentOption[]
  papers: readonly Paper[]
  /** Title as it stands in lists: "Ugeprogram". */
  title(t: Translate): string
  /** Bare file name with ending, made so that files sort: "2026-W48 Ugeprogram.pdf". */
  fileName(data: PlaceData, options: DocumentOptions, context: DocumentContext): string
  /** Whom `person` may name; absent is every tovholder. */
  people?(data: PlaceData, context: Pick<DocumentContext, 'today'>): readonly { id: Id; name: string }[]
  /** It goes into a folder, not on a wall: that it says something else later makes no paper wrong. */
  filed?: true
  /** The dates it speaks of; absent for a paper about none, which holds until it is replaced. */
  covers?(data: PlaceData, options: DocumentOptions, context: DocumentContext): Coverage
  /** The pictures it shows beside the place's logo. */
  pictures?(data: PlaceData, options: DocumentOptions, context: DocumentContext): readonly AttachmentHash[]
  build(data: PlaceData, options: DocumentOptions, context: DocumentContext): DocumentDefinition
}

export type Content = string | ContentNode | readonly Content[]

/** One node of a pdfmake document tree; only the keys this app uses, points for every length. */
export interface ContentNode {
  readonly [key: string]: unknown
}

export interface DocumentDefinition {
  readonly pageSize: 'A3' | 'A4' | 'A5'
  readonly pageOrientation: 'portrait' | 'landscape'
  /** Left, top, right, bottom in points. */
  readonly pageMargins: readonly [number, number, number, number]
  readonly content: readonly Content[]
  readonly header?: (page: number) => Content
  readonly footer?: (page: number, pages: number) => Content
  readonly info: { readonly title: string; readonly author: string; readonly subject?: string }
  readonly language: string
  readonly defaultStyle: Readonly<Record<string, unknown>>
  readonly styles?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly images?: Readonly<Record<string, string>>
  /** What of the longer text had no room on the one page, to be said on screen before it is printed. */
  readonly leftOut?: string
}
