/** The programme as plain text to be copied: for Facebook, the local paper and an e-mail. */
import type { Category } from '../domain/activity.ts'
import { addDays, daysOfMonth, monthOf, type Range, weekdayOf, weekOf } from '../domain/day.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Place } from '../domain/place.ts'
import type { PlaceData } from '../domain/place-data.ts'
import { capitalise } from './capitalise.ts'
import { closedStretchText } from './closing-name.ts'
import { formatDay, formatDayRange, formatMonth, formatWeek } from './format-day.ts'
import { programmeDays } from './programme-days.ts'
import { contactText, type ProgrammeContext, programmeFacts } from './programme-facts.ts'

export const programmeKinds = ['facebook', 'newspaper', 'email'] as const
export type ProgrammeKind = (typeof programmeKinds)[number]

/**
 * The programme of some days, cancelled dates included; a closed day or period is one line, not every date it takes.
 *
 * - `facebook`: a sign before each activity, all that makes one want to come
 * - `newspaper`: one short line of plain text to each activity, since papers set it themselves
 * - `email`: a letter, with everything on a line of its own
 *
 * A tovholder's name and telephone number stand there only where both may be printed.
 */
export function programmeText(
  data: PlaceData,
  range: Range,
  kind: ProgrammeKind,
  context: ProgrammeContext,
): string {
  const { entry, between, begin, end } = layouts[kind]
  const programme = programmeDays(data, range).flatMap(({ day, closed, entries }) => {
    const closedLine = closed ? [closedStretchText(closed, context.t, context.language)] : []
    const held = entries.map((occurrence) => entry(occurrence, data, context))
    const heading = capitalise(formatDay(day, context.language, 'long'))
    // A period of several days says itself when it is.
    if (closed === undefined || closed.from === closed.to)
      return [[heading, ...closedLine, ...held].join(between)]
    return [...closedLine, ...(held.length > 0 ? [[heading, ...held].join(between)] : [])]
  })
  return [
    begin(data.place, periodOf(range, context), context),
    ...(programme.length === 0 ? [context.t('exchange:programme.empty')] : programme),
    end(data.place, context),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

interface Layout {
  begin(place: Place, period: string, context: ProgrammeContext): string
  entry(occurrence: Occurrence, data: PlaceData, context: ProgrammeContext): string
  /** What stands between a day and its activities. */
  between: string
  end(place: Place, context: ProgrammeContext): string
}

const layouts: Readonly<Record<ProgrammeKind, Layout>> = {
  facebook: {
    begin: (place, period, { t }) => t('exchange:programme.facebookTitle', { place: place.name, period }),
    entry(occurrence, data, context) {
      const { head, line, note, rooms, prices, maximum, signUp } = programmeFacts(occurrence, data, context)
      const sign = occurrence.cancelled ? '❌' : signs[occurrence.details.category]
      return lines([`${sign} ${head}`, joined([line, rooms, ...prices]), note, joined([signUp, maximum])])
    },
    between: '\n',
    end: (place, { t }) =>
      lines([
        place.openingLine,
        t('exchange:programme.bringSomebody'),
        signed('📍', addressOf(place)),
        signed('📞', contactText(place.contactName, place.phone, t)),
        signed('🌐', place.web),
      ]),
  },
  newspaper: {
    begin: (place, period, { t }) => lines([place.name, t('exchange:programme.newspaperTitle', { period })]),
    entry(occurrence, data, context) {
      const { head, rooms, prices, signUp } = programmeFacts(occurrence, data, context)
      return sentences([head, rooms, prices.join(', '), signUp])
    },
    between: '\n',
    end: (place, { t }) =>
      lines([
        place.openingLine,
        sentences([addressOf(place), capitalise(contactText(place.contactName, place.phone, t))]),
      ]),
  },
  email: {
    begin: (_, period, { t }) =>
      `${t('exchange:programme.greeting')}\n\n${t('exchange:programme.lead', { period })}`,
    entry(occurrence, data, context) {
      const { head, line, note, rooms, prices, maximum, signUp } = programmeFacts(occurrence, data, context)
      return lines([head, line, note, joined([rooms, ...prices]), joined([signUp, maximum])])
    },
    between: '\n\n',
    end: (place, { t }) =>
      [
        lines([place.openingLine, t('exchange:programme.bringSomebody')]),
        lines([
          t('exchange:programme.closing'),
          place.contactName,
          place.name,
          addressOf(place),
          capitalise(contactText('', place.phone, t)),
          place.email,
          place.web,
          place.mobilePay === '' ? '' : t('exchange:programme.mobilePay', { number: place.mobilePay }),
        ]),
      ].join('\n\n'),
  },
}

const signs: Readonly<Record<Category, string>> = {
  coffee: '☕',
  meal: '🍽️',
  music: '🎵',
  craft: '🧶',
  games: '🎲',
  movement: '🚶',
  talk: '💬',
  learning: '💡',
  trip: '🚌',
  party: '🎉',
  other: '⭐',
}

/** "i uge 48 (23.–29. november 2026)", "i november 2026", or the days themselves. */
function periodOf({ from, to }: Range, { t, language }: ProgrammeContext): string {
  const range = formatDayRange(from, to, language)
  if (weekdayOf(from) === 1 && to === addDays(from, 6)) {
    return t('exchange:programme.period.week', { week: formatWeek(weekOf(from), language), range })
  }
  const month = daysOfMonth(monthOf(from))
  if (from === month.from && to === month.to) {
    return t('exchange:programme.period.month', { month: formatMonth(monthOf(from), language) })
  }
  return t('exchange:programme.period.days', { range })
}

function addressOf({ address }: Place): string {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')
}

function signed(sign: string, text: string): string {
  return text === '' ? '' : `${sign} ${text}`
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ')
}

/** Each with a full stop, unless it has a mark of its own. */
function sentences(facts: readonly string[]): string {
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => (/[.!?…]$/.test(fact) ? fact : `${fact}.`))
    .join(' ')
}
