/** When an activity is, as a poster cries it out: short, and nothing a passer-by has to count out. */
import { type Day, WEEKDAYS } from '../../domain/day.ts'
import { nextDates, type Ordinal, type Recurrence } from '../../domain/recurrence.ts'
import { capitalise } from '../../exchange/capitalise.ts'
import { formatDay, monthName, weekdayName } from '../../exchange/format-day.ts'
import { joinWords } from '../../exchange/join-words.ts'
import type { DocumentContext } from '../document.ts'

export interface DayWords {
  /** "Hver mandag", "1. tirsdag i måneden", "Torsdag den 26. november". */
  main: string
  /** "september–april", "næste gange 24. november og 8. december"; often nothing. */
  more: string
}

type Repeating = Extract<Recurrence, { start: Day }>

/** So many dates are all cried out; of more the next one is, and the others stand under it, but not without end. */
const FEW_DATES = 3
const MOST_DATES = 9

/** One date: with its year only where it is not this one. */
export function wordsOfDay(day: Day, { language, today }: DocumentContext): DayWords {
  const style = day.slice(0, 4) === today.slice(0, 4) ? 'long' : 'long-year'
  return { main: kept(capitalise(formatDay(day, language, style))), more: '' }
}

/** The dates of a list: those still to come, or all when none is. */
export function wordsOfDates(dates: readonly Day[], context: DocumentContext): DayWords {
  const sorted = [...new Set(dates)].sort()
  const coming = sorted.filter((day) => day >= context.today)
  const all = coming.length > 0 ? coming : sorted
  const [first] = all
  if (first === undefined) return { main: '', more: '' }
  if (all.length === 1) return wordsOfDay(first, context)
  const { t } = context
  if (all.length <= FEW_DATES) return { main: datesInMonths(all, context), more: '' }
  const shown = all.slice(1, MOST_DATES)
  const others = all.length - 1 - shown.length
  const after = t('poster:after', { days: datesInMonths(shown, context) })
  return {
    ...wordsOfDay(first, context),
    more: others > 0 ? `${after} ${t('poster:moreDates', { count: others })}` : after,
  }
}

/** A pattern: "Hver anden onsdag". */
export function wordsOfPattern(recurrence: Repeating, context: DocumentContext): DayWords {
  const more = [seasonOf(recurrence, context), spanOf(recurrence, context), nextOf(recurrence, context)]
  return {
    main: kept(capitalise(patternOf(recurrence, context))),
    more: more.filter((text) => text !== '').join(', '),
  }
}

function patternOf(recurrence: Repeating, { t, language }: DocumentContext): string {
  if (recurrence.kind === 'monthly') return monthlyPattern(recurrence, t, language)
  const weekdays = WEEKDAYS.filter((weekday) => recurrence.weekdays.includes(weekday))
  const days = joinWords(
    weekdays.map((weekday) => weekdayName(weekday, language)),
    t,
  )
  if (recurrence.kind === 'week-parity') return t(`poster:day.${recurrence.parity}`, { days })
  const { everyWeeks } = recurrence
  if (everyWeeks > 2) return t('poster:day.everyNth', { days, count: everyWeeks })
  if (everyWeeks === 2)
    return t(weekdays.length === 1 ? 'poster:day.everyOtherOne' : 'poster:day.everyOther', { days })
  if (weekdays.length === 7) return t('exchange:recurrence.everyDay')
  if (weekdays.join('') === '12345') return t('exchange:recurrence.mondayToFriday')
  return t('poster:day.every', { days })
}

const ORDINALS: readonly Ordinal[] = [1, 2, 3, 4, -1]

function monthlyPattern(
  { ordinals, weekday, season }: Extract<Repeating, { kind: 'monthly' }>,
  t: DocumentContext['t'],
  language: DocumentContext['language'],
): string {
  const asked = ORDINALS.filter((ordinal) => ordinals.includes(ordinal))
  const words = asked.map((ordinal) => t(`poster:ordinal.${ordinal === -1 ? 'last' : ordinal}`))
  const values = { ordinals: joinWords(words, t), day: weekdayName(weekday, language) }
  return season && season.from === season.to
    ? t('poster:day.monthlyIn', { ...values, month: monthName(season.from, language) })
    : t('poster:day.monthly', values)
}

/** "september–april"; of one month, "i december", unless the pattern says it. */
function seasonOf({ kind, season }: Repeating, { t, language }: DocumentContext): string {
  if (!season) return ''
  const [from, to] = [monthName(season.from, language), monthName(season.to, language)]
  if (season.from !== season.to) return `${from}–${to}`
  return kind === 'monthly' ? '' : t('exchange:recurrence.seasonOfOne', { month: from })
}

/** From when, where it has not begun; until when, where it ends. */
function spanOf({ start, end }: Repeating, { t, language, today }: DocumentContext): string {
  const startDay = kept(formatDay(start, language, 'date'))
  if (end === undefined) return start > today ? t('exchange:recurrence.from', { start: startDay }) : ''
  const endDay = kept(formatDay(end, language, 'date'))
  return start > today
    ? t('exchange:recurrence.fromTo', { start: startDay, end: endDay })
    : t('poster:until', { end: endDay })
}

/** Weeks that nobody can count without a date to count from. */
function nextOf(recurrence: Repeating, { t, language, today }: DocumentContext): string {
  if (recurrence.kind !== 'weekly' || recurrence.everyWeeks === 1) return ''
  const days = nextDates(recurrence, today, 2).map((day) => kept(formatDay(day, language, 'date')))
  return days.length === 0 ? '' : t('poster:next', { days: joinWords(days, t) })
}

/** "24. november, 1. og 8. december": each month is said once, with the days before it. */
function datesInMonths(days: readonly Day[], { t, language }: DocumentContext): string {
  const months = [...new Set(days.map((day) => day.slice(0, 7)))]
  const words = months.map((month) => {
    const within = days.filter((day) => day.startsWith(month))
    const last = formatDay(within.at(-1) as Day, language, 'date')
    const before = within.slice(0, -1).map((day) => t('poster:dayOfMonth', { day: Number(day.slice(8)) }))
    return kept(joinWords([...before, last], t))
  })
  // With "og" within the last month, another before it would be one too many.
  const lastIsOne = days.filter((day) => day.startsWith(months.at(-1) ?? '')).length === 1
  return lastIsOne ? joinWords(words, t) : words.join(', ')
}

/** The parts of a date stay on one line: "den 26. november". */
export function kept(text: string): string {
  return text.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0').replace(/\b(den|kl\.|tlf\.) (?=\d)/g, '$1\u00a0')
}
