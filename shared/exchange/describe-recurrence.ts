/** An activity's pattern in people's words: what the form echoes and what stands in programmes. */
import { type Day, WEEKDAYS, type Weekday } from '../domain/day.ts'
import type { Ordinal, Recurrence } from '../domain/recurrence.ts'
import type { Language } from '../host/contract.ts'
import type { Translate } from '../locales/translate.ts'
import { capitalise } from './capitalise.ts'
import { formatDay, monthName, weekdayName } from './format-day.ts'
import { joinWords } from './join-words.ts'

type Repeating = Extract<Recurrence, { start: Day }>

const ORDINALS: readonly Ordinal[] = [1, 2, 3, 4, -1]

/**
 * "Mandage i ulige uger", "Den første tirsdag i måneden, september til april", "Hver anden onsdag fra den
 * 7. oktober 2026", "Torsdage fra den 9. januar til den 24. april 2025", "16 datoer fra den … til den …".
 *
 * The start is said where it means something: with an end, where weeks are counted from it, or, with `today`, where it
 * is still to come.
 */
export function describeRecurrence(
  recurrence: Recurrence,
  t: Translate,
  language: Language,
  today?: Day,
): string {
  return capitalise(describe(recurrence, t, language, today))
}

function describe(recurrence: Recurrence, t: Translate, language: Language, today: Day | undefined): string {
  switch (recurrence.kind) {
    case 'once':
      return formatDay(recurrence.date, language, 'long-year')
    case 'dates':
      return describeDates([...new Set(recurrence.dates)].sort(), t, language)
    case 'weekly':
    case 'week-parity':
    case 'monthly': {
      const { start, end, season } = recurrence
      const counted = recurrence.kind === 'weekly' && recurrence.everyWeeks > 1
      const saysStart = end !== undefined || counted || (today !== undefined && start > today)
      const pattern = describePattern(recurrence, t, language)
      const seasonal = `${pattern}${describeSeason(recurrence, t, language)}`
      return saysStart ? `${seasonal}${season ? ',' : ''} ${describeSpan(start, end, t, language)}` : seasonal
    }
  }
}

function describePattern(recurrence: Repeating, t: Translate, language: Language): string {
  if (recurrence.kind === 'monthly') {
    const ordinals = ORDINALS.filter((ordinal) => recurrence.ordinals.includes(ordinal)).map((ordinal) =>
      t(`exchange:recurrence.ordinal.${ordinal === -1 ? 'last' : ordinal}`),
    )
    const values = { ordinals: joinWords(ordinals, t), day: weekdayName(recurrence.weekday, language) }
    const month = onlyMonthOf(recurrence)
    return month === undefined
      ? t('exchange:recurrence.monthly', values)
      : t('exchange:recurrence.monthlyIn', { ...values, month: monthName(month, language) })
  }
  const weekdays = WEEKDAYS.filter((weekday) => recurrence.weekdays.includes(weekday))
  const days = joinWords(
    weekdays.map((weekday) => weekdayName(weekday, language, 'plural')),
    t,
  )
  if (recurrence.kind === 'week-parity') return t(`exchange:recurrence.${recurrence.parity}`, { days })
  if (recurrence.everyWeeks === 1) return describeEveryWeek(weekdays, days, t)
  if (recurrence.everyWeeks > 2)
    return t('exchange:recurrence.everyNth', { days, count: recurrence.everyWeeks })
  const [only, ...others] = weekdays
  return only && others.length === 0
    ? t('exchange:recurrence.everyOtherOne', { day: weekdayName(only, language) })
    : t('exchange:recurrence.everyOther', { days })
}

function describeEveryWeek(weekdays: readonly Weekday[], days: string, t: Translate): string {
  if (weekdays.length === 7) return t('exchange:recurrence.everyDay')
  if (weekdays.join('') === '12345') return t('exchange:recurrence.mondayToFriday')
  return days
}

/** ", september til april"; " i december" for one month, unless the pattern says it already. */
function describeSeason(recurrence: Repeating, t: Translate, language: Language): string {
  const { kind, season } = recurrence
  if (!season) return ''
  const month = onlyMonthOf(recurrence)
  if (month !== undefined) {
    return kind === 'monthly'
      ? ''
      : ` ${t('exchange:recurrence.seasonOfOne', { month: monthName(month, language) })}`
  }
  const [from, to] = [monthName(season.from, language), monthName(season.to, language)]
  return `, ${t('exchange:recurrence.season', { from, to })}`
}

function onlyMonthOf({ season }: Repeating): number | undefined {
  return season && season.from === season.to ? season.from : undefined
}

function describeDates(dates: readonly Day[], t: Translate, language: Language): string {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return t('exchange:recurrence.noDates')
  if (first === last) return formatDay(first, language, 'long-year')
  return `${t('exchange:recurrence.dates', { count: dates.length })} ${describeSpan(first, last, t, language)}`
}

/** "fra den 9. januar til den 24. april 2025": the year is said once where it is the same. */
function describeSpan(start: Day, end: Day | undefined, t: Translate, language: Language): string {
  if (!end) return t('exchange:recurrence.from', { start: formatDay(start, language, 'date-year') })
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  return t('exchange:recurrence.fromTo', {
    start: formatDay(start, language, sameYear ? 'date' : 'date-year'),
    end: formatDay(end, language, 'date-year'),
  })
}
