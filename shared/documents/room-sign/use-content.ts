/** What a sign says of one use of a room. */
import type { Room } from '../../domain/room.ts'
import { formatTime } from '../../exchange/format-time.ts'
import type { Content, ContentNode, DocumentContext } from '../document.ts'
import { cancelledMark, roomNames } from '../kit/occurrence-content.ts'
import { printed } from '../kit/text.ts'
import { endsInTheNight, type RoomUse } from './room-use.ts'

/** "14.00–16.00"; of a booking of several days "fra 14.00", "hele dagen", "til 10.00". */
export function timeOfUse(use: RoomUse, { t, language }: DocumentContext): string {
  const span = (start: string, end: string | undefined) =>
    [start, ...(end === undefined ? [] : [end])].map((time) => formatTime(time, language)).join('–')
  if (use.kind === 'activity') return span(use.startTime, use.occurrence.endTime)
  const { booking, date, endDate } = use.booking
  if (date === endDate || endsInTheNight(use.booking)) return span(booking.startTime, booking.endTime)
  if (use.day === date) return t('sheets:roomSign.from', { time: formatTime(booking.startTime, language) })
  if (use.day === endDate) return t('sheets:roomSign.until', { time: formatTime(booking.endTime, language) })
  return t('sheets:roomSign.allDay')
}

/** "Banko", "Udlånt: Jagtforeningen", and the texts beneath: topic, host, and which room where it is not only this one. */
export interface UseWords {
  title: string
  lines: readonly string[]
  cancelled: boolean
}

export function wordsOfUse(
  use: RoomUse,
  room: Room,
  rooms: readonly Room[],
  context: DocumentContext,
): UseWords {
  const { t } = context
  const where = use.roomIds.length === 1 && use.roomIds[0] === room.id ? '' : roomNames(use, rooms, t)
  if (use.kind === 'booking') {
    const title = t('sheets:roomSign.lent', { title: printed(use.booking.booking.title) })
    return { title, lines: where === '' ? [] : [where], cancelled: false }
  }
  const { details, override, cancelled } = use.occurrence
  const host = printed(override?.host ?? '')
  const lines = cancelled
    ? [printed(override?.note ?? '')]
    : [printed(override?.topic ?? ''), host && t('print:fact.host', { host }), where]
  return { title: printed(details.title), lines: lines.filter((line) => line !== ''), cancelled }
}

export function contentOfUse(
  { title, lines, cancelled }: UseWords,
  size: number,
  context: DocumentContext,
): ContentNode {
  const mark: Content[] = cancelled ? [{ ...cancelledMark(context), fontSize: size }, '  '] : []
  return {
    stack: [
      { text: [...mark, { text: title, bold: true }], fontSize: size * titleShare },
      ...lines.map((text) => ({ text, fontSize: size })),
    ],
  }
}

/** How much larger a title is than what stands beneath it. */
export const titleShare = 1.2
