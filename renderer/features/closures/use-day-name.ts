import type { Day } from '../../../shared/domain/day.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { useToday } from '../../ui/use-today.ts'
import { yearOf } from './year.ts'

/** "fre. 25. dec.", with the year when it is not this one. */
export function useDayName(): (day: Day) => string {
  const { language } = useLanguage()
  const today = useToday()
  return (day) => {
    const short = formatDay(day, language, 'short')
    return yearOf(day) === yearOf(today) ? short : `${short} ${yearOf(day)}`
  }
}
