/** One day of the calendar, its lines broken beforehand, so that its height is known before anything is laid out. */
import type { Occurrence } from '../../domain/occurrence.ts'
import { closedText } from '../../exchange/closing-name.ts'
import { formatTime } from '../../exchange/format-time.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { breakLines } from '../kit/break-lines.ts'
import { widthOf } from '../kit/measure.ts'
import { cancelledMark } from '../kit/occurrence-content.ts'
import { printed } from '../kit/text.ts'
import { lineOf } from '../kit/type-scale.ts'
import type { GridDay } from './grid-days.ts'

/** Points: the size of the letters, and how wide a line may be. */
export interface CellSetting {
  size: number
  width: number
}

/** Between the lines of a day, and in shares of the size what stands between its activities and how high its number is. */
const lineHeight = 0.92
const between = 0.25
const number = 1.2

/** What stands together under a day's number: an activity, or why it is closed. */
type Block = readonly ContentNode[]

/** Points a day takes. */
export function cellHeight(day: GridDay, setting: CellSetting, context: DocumentContext): number {
  const blocks = blocksOf(day, setting, context)
  const lines = blocks.reduce((sum, block) => sum + block.length, 0)
  return lineOf(setting.size * (number + lines), lineHeight) + setting.size * between * blocks.length
}

export function cellContent(day: GridDay, setting: CellSetting, context: DocumentContext): ContentNode {
  const { size } = setting
  const top: Content = {
    text: String(Number(day.day.slice(8))),
    bold: true,
    fontSize: size * number,
    lineHeight,
  }
  const blocks = blocksOf(day, setting, context).flatMap((block) =>
    block.map((node, i) => ({ ...node, ...(i === 0 && { margin: [0, size * between, 0, 0] }) })),
  )
  return { stack: [top, ...blocks] }
}

function blocksOf(
  { closing, holiday, entries }: GridDay,
  setting: CellSetting,
  context: DocumentContext,
): Block[] {
  const { t } = context
  return [
    ...(closing ? [textLines(printed(closedText(closing, t)), 'strong', true, setting)] : []),
    ...(holiday ? [textLines(t(`closures:holiday.${holiday}`), 'muted', false, setting)] : []),
    ...entries.map((entry) => entryLines(entry, setting, context)),
  ]
}

function textLines(text: string, style: string, bold: boolean, { size, width }: CellSetting): ContentNode[] {
  return breakLines(withOrdinalKept(text), { width, size, bold }, false).map((words) =>
    lineNode({ text: words, style }, size),
  )
}

/** "10.00 Mandagscafé", the time in bold; of what is called off "10.00 AFLYST" and the title, both struck through. */
function entryLines(entry: Occurrence, setting: CellSetting, context: DocumentContext): ContentNode[] {
  const { size, width } = setting
  const time = formatTime(entry.startTime, context.language)
  const title = printed(entry.details.title)
  if (entry.cancelled) {
    const struckTime = { text: time, style: 'struck' }
    const mark = { ...cancelledMark(context), fontSize: size }
    const fits = widthOf(`${time}  ${context.t('print:mark.cancelled')}  `, size, true) <= width
    const top: Content[][] = fits ? [[struckTime, '  ', mark]] : [[struckTime], [mark]]
    return [...top.map((text) => lineNode({ text }, size)), ...textLines(title, 'struck', false, setting)]
  }
  const wider = widthOf(time, size, true) - widthOf(time, size, false)
  const lines = breakLines(`${time} ${title}`, { width: width - wider, size, bold: false }, false)
  return lines.map((words, i) =>
    lineNode(
      i > 0 ? { text: words } : { text: [{ text: time, style: 'strong' }, words.slice(time.length)] },
      size,
    ),
  )
}

/** "2. påskedag" is not broken after its number. */
function withOrdinalKept(text: string): string {
  return text.replace(/(\d\.) /g, '$1\u00a0')
}

function lineNode(node: ContentNode, size: number): ContentNode {
  return { ...node, fontSize: size, lineHeight, noWrap: true }
}
