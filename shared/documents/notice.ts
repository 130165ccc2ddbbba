import type { PlaceData } from '../domain/place-data.ts'
import type {
  Content,
  DocumentContext,
  DocumentDefinition,
  DocumentOptions,
  PrintableDocument,
} from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { contentOf } from './kit/mark.ts'
import { pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'
import { defaultStyle } from './kit/type-scale.ts'
import { noticePage } from './notice/page.ts'
import { daysOf, noticeSubject } from './notice/subject.ts'
import { noticeWords, titleOf } from './notice/words.ts'

/**
 * Seddel: AFLYST, ÆNDRET or LUKKET in letters read from across the road, with what it is about and what holds instead.
 * One page always.
 */
export const notice: PrintableDocument = {
  name: 'notice',
  options: ['activity', 'date', 'notice', 'text', 'paper'],
  papers: ['a4', 'a3'],
  title: (t) => t('notice:name'),
  fileName(data, options, context) {
    const subject = noticeSubject(data, options, context)
    const cry = context.t(`notice:cry.${subject?.kind ?? 'held'}`)
    const title = subject ? bareName(titleOf(subject, context)) : ''
    return `${[subject?.day ?? context.today, cry, title].filter((part) => part !== '').join(' ')}.pdf`
  },
  covers(data, options, context) {
    const subject = noticeSubject(data, options, context)
    if (!subject) return { range: { from: context.today, to: context.today }, activityIds: [] }
    return { range: daysOf(subject), activityIds: subject.activity ? [subject.activity.id] : [] }
  },
  build(data, options, context) {
    const subject = noticeSubject(data, options, context)
    if (!subject) return sheet(data, options, context, context.t('notice:name'), [nothing(options, context)])
    const words = noticeWords(data, subject, options, context)
    const { marks, leftOut } = noticePage(words, data.place.colour)
    const content = contentOf(marks, pageOf(options.paper).scale)
    const made = sheet(data, options, context, `${words.cry}: ${words.title}`, content)
    return leftOut.length > 0 ? { ...made, leftOut: leftOut.join(' ') } : made
  },
}

/** One sheet of paper, without margins: everything on it knows its own place. */
function sheet(
  { place }: PlaceData,
  { paper }: DocumentOptions,
  { language }: DocumentContext,
  title: string,
  content: readonly Content[],
): DocumentDefinition {
  const { size, scale } = pageOf(paper)
  return {
    pageSize: size,
    pageOrientation: 'portrait',
    pageMargins: [0, 0, 0, 0],
    content,
    info: { title: `${title} – ${printed(place.name)}`, author: printed(place.name) },
    language,
    defaultStyle: defaultStyle(scale),
  }
}

function nothing({ paper }: DocumentOptions, { t }: DocumentContext): Content {
  const { scale, marginSide, marginTop } = pageOf(paper)
  const absolutePosition = { x: marginSide, y: marginTop }
  return { text: t('notice:none'), fontSize: 20 * scale, bold: true, absolutePosition }
}
