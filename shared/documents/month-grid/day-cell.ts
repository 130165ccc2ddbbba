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

export interface CellSetting {
  /** Points of the letters, and of a line at most. */
  size: number
  width: number
  /** The day's number stands beside the first line instead of over it, where there is no line to spare. */
  numberBeside: boolean
}

/** Between the lines of a day, and in shares of the size what stands between its activities and how high its number is. */
const lineHeight = 0.92
const between = 0.25
const number = 1.2

/** What stands together under a day's number: an activity, or why it is closed. */
type Block = readonly ContentNode[]

/** Points a day takes. */
export function cellHeight(day: GridDay, setting: CellSetting, context: DocumentContext): number {
  const { size, numberBeside } = setting
  const blocks = blocksOf(day, setting, context)
  const lines = blocks.reduce((sum, block) => sum + block.length, 0)
  const text = lineOf(size * lines, lineHeight) + size * between * blocks.length
  const top = lineOf(size * number, lineHeight)
  return numberBeside ? Math.max(text, top) : text + top
}

export function cellContent(day: GridDay, setting: CellSetting, context: DocumentContext): ContentNode {
  const { size, numberBeside } = setting
  const top: ContentNode = { text: numberOf(day), bold: true, fontSize: size * number, lineHeight }
  const corner = { alignment: 'right', relativePosition: { x: 0, y: size * (between - 0.12) } }
  const blocks = blocksOf(day, setting, context).flatMap((block) =>
    block.map((node, i) => (i === 0 ? { ...node, margin: [0, size * between, 0, 0] } : node)),
  )
  return { stack: [numberBeside ? { ...top, ...corner } : top, ...blocks] }
}

function numberOf({ day }: GridDay): string {
  return String(Number(day.slice(8)))
}

function blocksOf(day: GridDay, setting: CellSetting, context: DocumentContext): Block[] {
  const { closing, holiday, entries } = day
  const { t } = context
  const { size, numberBeside } = setting
  const beside = 1 + Math.ceil(widthOf(numberOf(day), size * number, true) / widthOf(space, size, false))
  const keptFree = (i: number) => (i === 0 && numberBeside ? space.repeat(beside) : '')
  const said = [
    ...(closing ? [{ text: printed(closedText(closing, t)), style: 'strong', bold: true }] : []),
    ...(holiday ? [{ text: t(`closures:holiday.${holiday}`), style: 'muted', bold: false }] : []),
  ]
  return [
    ...said.map(({ text, style, bold }, i) => textLines(text, style, bold, setting, keptFree(i))),
    ...entries.map((entry, i) => entryLines(entry, setting, keptFree(i + said.length), context)),
  ]
}

/** Kept free at a line's end by being put before its first word while lines are broken. */
const space = '\u00a0'

function textLines(
  text: string,
  style: string,
  bold: boolean,
  { size, width }: CellSetting,
  keptFree = '',
): ContentNode[] {
  return breakLines(keptFree + withOrdinalKept(text), { width, size, bold }, false).map((words, i) =>
    lineNode({ text: i === 0 ? words.slice(keptFree.length) : words, style }, size),
  )
}

/** "10.00 Mandagscafé", the time in bold; of what is called off "10.00 AFLYST" and the title, both struck through. */
function entryLines(
  entry: Occurrence,
  setting: CellSetting,
  keptFree: string,
  context: DocumentContext,
): ContentNode[] {
  const { size, width } = setting
  const time = formatTime(entry.startTime, context.language)
  const title = printed(entry.details.title)
  if (entry.cancelled) {
    const struckTime = { text: time, style: 'struck' }
    const mark = { ...cancelledMark(context), fontSize: size }
    const inOne = `${time}  ${context.t('print:mark.cancelled')}  ${keptFree}`
    const fits = widthOf(inOne, size, true) <= width
    const top: Content[][] = fits ? [[struckTime, '  ', mark]] : [[struckTime], [mark]]
    return [...top.map((text) => lineNode({ text }, size)), ...textLines(title, 'struck', false, setting)]
  }
  const wider = widthOf(time, size, true) - widthOf(time, size, false)
  const words = `${keptFree}${time} ${title}`
  return breakLines(words, { width: width - wider, size, bold: false }, false).map((line, i) =>
    i > 0
      ? lineNode({ text: line }, size)
      : lineNode(
          { text: [{ text: time, style: 'strong' }, line.slice(keptFree.length + time.length)] },
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
