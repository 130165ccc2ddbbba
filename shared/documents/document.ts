/**
 * What a printed document is.
 *
 * `DocumentDefinition` is a small type of our own in the shape pdfmake 0.3 takes, since pdfmake's types drag Node in.
 */
import type { Day, Month, Week } from '../domain/day.ts'
import type { AttachmentHash, Id } from '../domain/id.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** What a document is asked for. Each document names the ones it understands; the others are ignored. */
export interface DocumentOptions {
  week: Week
  month: Month
  paper: Paper
  /** The activity a list of dates is about; absent is the one whose next date comes first. */
  activity?: Id
  /** First and last day of a list of dates; absent is what the document finds natural. */
  from?: Day
  to?: Day
}
export type DocumentOption = keyof DocumentOptions

export interface DocumentContext {
  t: Translate
  language: Language
  /** The day it is printed, for the line at the foot. */
  today: Day
  /** Pictures of the place as data URLs (JPEG or PNG) under their attachment hash; one that is not here is left out. */
  images: Readonly<Record<AttachmentHash, string>>
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
}
