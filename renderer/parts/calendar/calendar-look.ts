/** Which of our classes each part of FullCalendar wears: it brings the bones (skeleton.css), and no look of its own. */
import classes from './calendar.module.css'
import type { CalendarEvent } from './to-calendar-events.ts'

interface ShownEvent {
  event: { extendedProps: unknown }
  isDragging: boolean
  isShort: boolean
}

interface ShownDay {
  isToday: boolean
  isOther: boolean
}

const join = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')

const dayClass = ({ isToday, isOther }: ShownDay) =>
  join(classes.day, isToday && classes.today, isOther && classes.other)

export const calendarLook = {
  class: classes.calendar ?? '',
  viewClass: classes.view,
  tableHeaderClass: classes.tableHeader,
  dayHeaderClass: ({ isToday }: ShownDay) => join(classes.dayHeader, isToday && classes.todayHeader),
  dayHeaderInnerClass: classes.dayHeaderInner,
  dayHeaderRowClass: classes.line,
  dayRowClass: classes.line,
  dayCellClass: dayClass,
  dayCellTopClass: classes.dayTop,
  dayCellTopInnerClass: classes.dayNumber,
  dayCellBottomClass: classes.dayBottom,
  dayLaneClass: dayClass,
  dayLaneInnerClass: classes.laneInner,
  slotLaneClass: ({ isMinor }: { isMinor: boolean }) => join(classes.slot, isMinor && classes.halfHour),
  slotHeaderRowClass: classes.line,
  slotHeaderClass: classes.slotHeader,
  slotHeaderInnerClass: classes.slotHeaderInner,
  slotHeaderDividerClass: classes.divider,
  allDayHeaderClass: classes.slotHeader,
  allDayDividerClass: classes.divider,
  weekNumberHeaderClass: classes.weekHeader,
  weekNumberHeaderInnerClass: classes.weekNumber,
  inlineWeekNumberClass: join(classes.weekNumber, classes.inlineWeek),
  navLinkClass: classes.navLink,
  eventClass: ({ event, isDragging, isShort }: ShownEvent) =>
    join(classes.event, classOf(event), isDragging && classes.dragging, isShort && classes.short),
  rowEventClass: classes.row,
  rowEventInnerClass: classes.rowInner,
  columnEventInnerClass: classes.columnInner,
  columnEventAfterClass: ({ isEndResizable }: { isEndResizable: boolean }) =>
    isEndResizable ? classes.resizer : undefined,
  columnEventClass: classes.column,
  listItemEventClass: classes.listEvent,
  listItemEventInnerClass: classes.listInner,
  backgroundEventClass: classes.behind,
  backgroundEventContent: () => null,
  rowMoreLinkClass: classes.moreLink,
  columnMoreLinkClass: classes.columnMore,
  columnMoreLinkInnerClass: classes.badge,
  nowIndicatorLineClass: classes.now,
  listDayClass: classes.listDay,
  listDayHeaderClass: ({ isToday }: Pick<ShownDay, 'isToday'>) =>
    join(classes.listDayHeader, isToday && classes.todayHeader),
  noEventsClass: classes.nothing,
}

function classOf({ extendedProps }: ShownEvent['event']): string | undefined {
  const { subject } = extendedProps as CalendarEvent['extendedProps']
  if (subject.kind === 'booking') return classes.booking
  if (subject.kind === 'days') return subject.days.closed ? classes.closedDays : classes.openHoliday
  const { cancelled, closing } = subject.occurrence
  return cancelled ? classes.cancelled : closing ? classes.notHeld : undefined
}
