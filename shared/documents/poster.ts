import { addDays, type Range } from '../domain/day.ts'
import { occurrencesBetween } from '../domain/occurrence.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { TextKey } from '../locales/translate.ts'
import type {
  Coverage,
  DocumentContext,
  DocumentDefinition,
  DocumentOptions,
  PrintableDocument,
} from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { contentOf } from './kit/mark.ts'
import { printed } from './kit/text.ts'
import { defaultStyle, ink } from './kit/type-scale.ts'
import { type Sheet, sheetOf } from './poster/design.ts'
import { type PosterSubject, posterFacts, posterSubject } from './poster/facts.ts'
import { type Fitted, fitted } from './poster/fitted.ts'

/** Plakat: one activity on one page, led by a motif, a photo or its own words. */
export const poster: PrintableDocument = {
  ...aboutOneActivity('poster:name', 'poster:file'),
  name: 'poster',
  options: ['activity', 'date', 'design', 'text', 'paper'],
  papers: ['a4', 'a3'],
  build(data, options, context) {
    const paper = options.paper === 'a3' ? 'A3' : 'A4'
    const { marks, leftOut } = posterPage(data, options, context, sheetOf('a4'))
    const content = contentOf(marks, paper === 'A3' ? Math.SQRT2 : 1)
    return onePage(data, options, context, { pageSize: paper, pageOrientation: 'portrait', content }, leftOut)
  },
}

/** What is the same of everything that is about one activity: names, dates, pictures. */
export function aboutOneActivity(
  name: TextKey,
  file: TextKey,
): Pick<PrintableDocument, 'title' | 'fileName' | 'covers' | 'pictures'> {
  return {
    title: (t) => t(name),
    fileName(data, options, context) {
      const title = posterSubject(data, options, context)?.details.title
      return context.t(file, { title: bareName(printed(title ?? '')) }).replace(/\s+(?=\.pdf$)/, '')
    },
    covers: (data, options, context) => coverageOf(data, options, context),
    pictures(data, options, context) {
      const picture = posterSubject(data, options, context)?.details.picture
      const shown = options.design === undefined || options.design === 'photo'
      return shown && picture !== undefined ? [picture] : []
    },
  }
}

/** The page of a poster; a sentence where there is no activity to make one of. */
export function posterPage(
  data: PlaceData,
  options: DocumentOptions,
  context: DocumentContext,
  sheet: Sheet,
): Fitted {
  const subject = posterSubject(data, options, context)
  if (subject) return fitted(posterFacts(data, subject, options, context), options.design, sheet)
  const text = context.t('poster:none')
  const { margin: x } = sheet
  return {
    marks: [{ kind: 'text', text, x, baseline: x + 20, size: 15, bold: true, color: ink }],
    leftOut: '',
  }
}

/** A document of one page without margins: every mark has its own place. */
export function onePage(
  data: PlaceData,
  options: DocumentOptions,
  context: DocumentContext,
  page: Pick<DocumentDefinition, 'pageSize' | 'pageOrientation' | 'content'>,
  leftOut: string,
): DocumentDefinition {
  const author = printed(data.place.name)
  const title = printed(posterSubject(data, options, context)?.details.title ?? '')
  return {
    ...page,
    pageMargins: [0, 0, 0, 0],
    info: { title: [title, author].filter((text) => text !== '').join(' – '), author },
    language: context.language,
    defaultStyle: defaultStyle(1),
    ...(leftOut !== '' && { leftOut }),
  }
}

/** How far ahead a pattern is promised by a poster that hangs. */
const DAYS_AHEAD = 181

function coverageOf(data: PlaceData, options: DocumentOptions, context: DocumentContext): Coverage {
  const subject = posterSubject(data, options, context)
  if (!subject) return { range: { from: context.today, to: context.today }, activityIds: [] }
  return { range: rangeOf(data, subject, context), activityIds: [subject.activity.id] }
}

/** The one date, where it was to be and where it is now; else all the dates that are coming. */
function rangeOf(
  data: PlaceData,
  { activity, details, occurrence }: PosterSubject,
  { today }: DocumentContext,
): Range {
  if (occurrence) {
    const [from, to] = [occurrence.originalDate, occurrence.date].sort() as [string, string]
    return { from, to }
  }
  const ahead = { from: today, to: addDays(today, DAYS_AHEAD) }
  if (details.recurrence.kind !== 'dates') return ahead
  const last = occurrencesBetween(
    { ...data, activities: [activity] },
    { from: today, to: addDays(today, 730) },
  ).at(-1)
  return { from: today, to: last?.date ?? today }
}
