import type { ClockTime, Day } from '../../../shared/domain/day.ts'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveOverride } from '../../data/override/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage } from '../../i18n/language.tsx'
import { dateChangeTo } from './date-change-to.ts'

interface When {
  date: Day
  startTime: ClockTime
  endTime?: ClockTime
}

/** Moves one date of any activity, asking nothing; false when it could not be saved, which is said at the foot. */
export function useMoveDate(): (occurrence: Occurrence, to: When) => Promise<boolean> {
  const { language } = useLanguage()
  const data = usePlaceData()
  const save = useSaveOverride()
  return async (occurrence, { date, startTime, endTime }) => {
    const { activityId, originalDate, details, roomIds } = occurrence
    const result = await save.mutateAsync({
      activityId,
      date: originalDate,
      change: dateChangeTo(occurrence, { date, startTime, endTime, roomIds }, data),
      action: 'moved-date',
      subject: `${details.title} ${formatDay(originalDate, language, 'long')}`,
    })
    return result.ok
  }
}
