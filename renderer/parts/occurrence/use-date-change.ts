import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import type { Override } from '../../../shared/domain/override.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveOverride } from '../../data/override/mutations.ts'
import { useLanguage } from '../../i18n/language.tsx'

/** What may be said of one date; `undefined` takes it back. */
export type DateChange = Partial<Omit<Override, 'id' | 'activityId' | 'date'>>

/** Takes back everything said of a date. */
export const silence: DateChange = {
  extra: undefined,
  cancelled: undefined,
  despiteClosing: undefined,
  movedTo: undefined,
  startTime: undefined,
  endTime: undefined,
  roomIds: undefined,
  topic: undefined,
  host: undefined,
  coffeeDuty: undefined,
  headcount: undefined,
  newcomers: undefined,
  takings: undefined,
  note: undefined,
} satisfies Record<keyof DateChange, undefined>

/** Changes one date of an activity, and puts it back where the pattern has it. */
export function useDateChange({ activityId, originalDate, date, details, moved }: Occurrence) {
  const { language } = useLanguage()
  const save = useSaveOverride()
  const subject = `${details.title} ${formatDay(originalDate, language, 'long')}`
  /** That the place is closed is a matter of the day it would be held on. */
  const onTheDay = `${details.title} ${formatDay(date, language, 'long')}`

  return {
    change(change: DateChange, action: 'changed' | 'cancelled-date' | 'moved-date' | 'removed') {
      save.mutate({ activityId, date: originalDate, change, action, subject })
    },
    /** Holds it although the place is closed that day. */
    holdAnyway() {
      save.mutate({
        activityId,
        date: originalDate,
        change: { despiteClosing: true },
        action: 'held-date',
        subject: onTheDay,
      })
    },
    /** Lets it be closed with the place again. */
    keepClosed() {
      save.mutate({
        activityId,
        date: originalDate,
        change: { despiteClosing: undefined },
        action: 'closed-date',
        subject: onTheDay,
      })
    },
    /** Back to the day, time and rooms of the pattern, and on again. What is written about the date stays. */
    putBack() {
      save.mutate({
        activityId,
        date: originalDate,
        change: {
          cancelled: undefined,
          movedTo: undefined,
          startTime: undefined,
          endTime: undefined,
          roomIds: undefined,
          // Said of the closed day it was moved to.
          ...(moved && { despiteClosing: undefined }),
        },
        action: 'restored-date',
        subject,
      })
    },
  }
}
