import type { Idea } from '../domain/idea.ts'
import type { PlaceData } from '../domain/place-data.ts'
import type { ContentNode, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { measuredHeading } from './kit/measured-heading.ts'
import { pageOf } from './kit/page.ts'
import { stampBox } from './kit/stamp.ts'
import { printed, printedLines } from './kit/text.ts'
import { signUpLines } from './sign-up/lines.ts'

/**
 * Interesseliste: an idea with lines to write oneself on, hung up before effort is spent on it. It will hold names and
 * numbers, and so asks to be shredded.
 */
export const interestList: PrintableDocument = {
  name: 'interest-list',
  options: ['idea'],
  papers: ['a4'],
  title: (t) => t('ideas:sheet.name'),
  fileName(data, options, { t, today }) {
    return t('ideas:sheet.file', { day: today, title: bareName(chosenIdea(data, options)?.title ?? '') })
  },
  build(data, options, context) {
    const { t } = context
    const page = pageOf('a4')
    const idea = chosenIdea(data, options)
    const title = idea ? printed(idea.title) : t('ideas:sheet.name')
    const sheet = frame(data, [t('ideas:sheet.name'), title].join(' · '), [], page, context)
    const lines = idea
      ? [
          ...printedLines(idea.note),
          ...(idea.from === '' ? [] : [t('ideas:sheet.from', { name: printed(idea.from) })]),
        ]
      : []
    const top = measuredHeading(
      data,
      {
        title,
        titleSizes: [34, 30, 26, 22, 18],
        lead: t('ideas:sheet.lead'),
        lines,
        corner: stampBox(t('print:phoneList.stamp'), data),
      },
      page,
      context,
    )
    const nothing: ContentNode = { text: t('ideas:sheet.none'), style: 'section', margin: [0, 24, 0, 0] }
    if (!idea) return { ...sheet, content: [top.content, nothing] }
    const free = page.height - page.marginTop - sheet.pageMargins[3] - top.height
    return { ...sheet, content: [top.content, signUpLines(undefined, free, page, context)] }
  },
}

/** The idea asked for; else the newest that waits. */
export function chosenIdea(
  { ideas }: PlaceData,
  { idea: id }: Pick<DocumentOptions, 'idea'>,
): Idea | undefined {
  if (id !== undefined) return ideas.find((idea) => idea.id === id)
  return ideas
    .filter(({ state }) => state === 'new' || state === 'meeting')
    .toSorted((a, b) => (a.createdOn < b.createdOn ? 1 : -1))[0]
}
