import { type WheelPoint, yearWheel as wheelOf } from '../domain/year-wheel.ts'
import { capitalise } from '../exchange/capitalise.ts'
import { formatDay, formatDayRangeInYear, monthName } from '../exchange/format-day.ts'
import type { Content, ContentNode, DocumentContext, PrintableDocument } from './document.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { pageOf } from './kit/page.ts'
import { printed, shortened } from './kit/text.ts'
import { hairline } from './kit/type-scale.ts'

const COLUMNS = 3
const PADDING = 8
const LINE = 0.75
/** Four rows of this height, on A4, fill the page; so many points fit in one, however long they are. */
const ROW_HEIGHT = 142
const FEW = 3
const LEAST_HEIGHT = 55
/** Letters of a word for which there may be no room beside a date. */
const LONG_WORD = 20
/** A month of more points may be taller than a page, and would be lost with its row if that were kept whole. */
const MOST_KEPT = 9

/** Årshjul: twelve months on one page, each with what comes in it. */
export const yearWheel: PrintableDocument = {
  name: 'year-wheel',
  options: ['year'],
  papers: ['a4', 'a3'],
  title: (t) => t('wheel:name'),
  fileName: (_data, options, { t, today }) => t('wheel:file', { year: yearOf(options.year, today) }),
  build(data, options, context) {
    const { t } = context
    const page = pageOf(options.paper)
    const title = t('wheel:title', { year: yearOf(options.year, context.today) })
    const months = wheelOf(data, yearOf(options.year, context.today))
    // A busy year is set with fewer words to a point, so that it stays on its page.
    const most = Math.max(...months.map((points) => points.length))
    const body = Array.from({ length: 12 / COLUMNS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_cell, column) => {
        const i = row * COLUMNS + column
        return monthCell(i + 1, months[i] ?? [], most, context)
      }),
    )
    const width = (page.contentWidth - 2 * COLUMNS * PADDING - (COLUMNS + 1) * LINE) / COLUMNS
    const grid: ContentNode = {
      // Of a width that no long word can widen.
      table: {
        widths: Array.from({ length: COLUMNS }, () => width),
        // Room to write in by hand, down to the foot of the page; a busy year needs most of it itself.
        heights: (most > FEW ? LEAST_HEIGHT : ROW_HEIGHT) * page.scale,
        dontBreakRows: most <= MOST_KEPT,
        body,
      },
      layout: {
        hLineWidth: () => LINE,
        vLineWidth: () => LINE,
        hLineColor: () => hairline,
        vLineColor: () => hairline,
        paddingLeft: () => PADDING,
        paddingRight: () => PADDING,
        paddingTop: () => 7,
        paddingBottom: () => 9,
      },
    }
    const top = heading(data, { title, lead: '', lines: [] }, page, context)
    return frame(data, title, [top, grid], page, context)
  },
}

function yearOf(year: number | undefined, today: string): number {
  return year ?? Number(today.slice(0, 4))
}

function monthCell(
  month: number,
  points: readonly WheelPoint[],
  most: number,
  context: DocumentContext,
): ContentNode {
  const longest = most > 6 ? 40 : 80
  return {
    stack: [
      { text: capitalise(monthName(month, context.language)), style: 'section', margin: [0, 0, 0, 3] },
      ...points.map((point): Content => ({ stack: [pointLine(point, longest, context)], unbreakable: true })),
    ],
  }
}

function pointLine(point: WheelPoint, longest: number, { t, language }: DocumentContext): ContentNode {
  const when =
    point.kind === 'closure'
      ? formatDayRangeInYear(point.day, point.to, language)
      : point.kind === 'own' && !point.point.day
        ? ''
        : formatDay(point.day, language, 'date')
  const name = shortened(printed(point.title), longest)
  const what =
    point.kind === 'report'
      ? t('wheel:report', { name, year: point.year })
      : point.kind === 'closure'
        ? t('wheel:closed', { name })
        : name
  // A word as wide as the column begins a line of its own, where it can be broken.
  if (when !== '' && what.split(/\s/u).some((word) => word.length > LONG_WORD))
    return {
      stack: [
        { text: when, style: 'muted' },
        { text: what, style: 'strong' },
      ],
      margin: [0, 1, 0, 2],
    }
  return {
    text: [...(when === '' ? [] : [{ text: `${when}  `, style: 'muted' }]), { text: what, style: 'strong' }],
    margin: [0, 1, 0, 2],
  }
}
