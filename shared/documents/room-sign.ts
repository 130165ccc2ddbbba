import { addDays, mondayOfWeek, type Range } from '../domain/day.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { roomParts } from '../domain/room-parts.ts'
import { formatWeek } from '../exchange/format-day.ts'
import type { Content, DocumentContext, DocumentOptions, PrintableDocument } from './document.ts'
import { bareName } from './kit/bare-name.ts'
import { frame } from './kit/frame.ts'
import { heading } from './kit/heading.ts'
import { type PageGeometry, pageOf } from './kit/page.ts'
import { printed } from './kit/text.ts'
import { type UsedRoom, usedRooms, usesBetween, usesOf } from './room-sign/room-use.ts'
import { sign } from './room-sign/sign.ts'

/**
 * Dørskilt: a room's name, to be read across the hall, and what it is used for in a week, closed days and what is lent
 * out included. What takes the whole hall stands on the door of half of it as well, and the other way round.
 */
export const roomSign: PrintableDocument = {
  name: 'room-sign',
  options: ['week', 'room', 'paper'],
  papers: ['a4', 'a3'],
  title: (t) => t('sheets:roomSign.name'),
  fileName(data, { week, room: id }, { t }) {
    const room = data.rooms.find((one) => one.id === id)
    return room
      ? t('sheets:roomSign.file', { week, room: bareName(printed(room.name)) })
      : t('sheets:roomSign.fileAll', { week })
  },
  covers(data, options) {
    const range = daysOfWeek(options)
    if (options.room === undefined) return { range }
    const uses = chosenRooms(data, options, range).flatMap((room) => room.uses)
    const ids = uses.flatMap((use) => (use.kind === 'activity' ? [use.occurrence.activityId] : []))
    return { range, activityIds: [...new Set(ids)] }
  },
  build(data, options, context) {
    const { t, language } = context
    const page = pageOf(options.paper)
    const range = daysOfWeek(options)
    const rooms = chosenRooms(data, options, range)
    const title = t('sheets:roomSign.title', { week: formatWeek(options.week, language) })
    const sheet = frame(data, title, [], page, context, 'sheets')
    const bottom = sheet.pageMargins[3]
    const signs = rooms.map((room, i) => sign(room, { range, bottom, newPage: i > 0 }, data, page, context))
    return { ...sheet, content: rooms.length > 0 ? signs : [nothing(data, title, page, context)] }
  },
}

function daysOfWeek({ week }: DocumentOptions): Range {
  const from = mondayOfWeek(week)
  if (from === undefined) throw new RangeError(`no such week: ${week}`)
  return { from, to: addDays(from, 6) }
}

/** The room asked for, used or not; else every one that is used. */
function chosenRooms(data: PlaceData, { room: id }: DocumentOptions, range: Range): UsedRoom[] {
  if (id === undefined) return usedRooms(data, range)
  const room = data.rooms.find((one) => one.id === id)
  return room ? [usesOf(usesBetween(data, range), room, roomParts(data.rooms))] : []
}

/** No room is used: said under the heading of any list. */
function nothing(data: PlaceData, title: string, page: PageGeometry, context: DocumentContext): Content {
  const top = heading(data, { title, lead: '', lines: [] }, page, context)
  return [
    top,
    { text: context.t('sheets:roomSign.none'), style: 'section', margin: [0, 24 * page.scale, 0, 0] },
  ]
}
