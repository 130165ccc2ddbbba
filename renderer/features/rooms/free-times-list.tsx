import { Button } from '@mantine/core'
import { Fragment, useMemo, useState } from 'react'
import { addDays, type Day } from '../../../shared/domain/day.ts'
import { type FreeTime, freeTimes } from '../../../shared/domain/free-times.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { formatDay, formatDayRange } from '../../../shared/exchange/format-day.ts'
import { formatTime } from '../../../shared/exchange/format-time.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { useToday } from '../../ui/use-today.ts'
import { type FreeAsk, minutesAsked } from './free-ask.ts'
import classes from './rooms.module.css'

/** How far ahead is looked at first, and how much further with each "more". */
const DAYS_AT_A_TIME = 28

interface FreeTimesListProps {
  ask: FreeAsk
  onChoose(free: FreeTime): void
}

/** The free times by date, each a button that begins something then. */
export function FreeTimesList({ ask, onChoose }: FreeTimesListProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const [days, setDays] = useState(DAYS_AT_A_TIME)
  const { roomId, from, earliest, latest, weekdays } = ask
  const minutes = minutesAsked(ask)
  const to = addDays(from, days - 1)
  const dates = useMemo(() => {
    // A day that ends before it begins has been pointed out already.
    if (minutes <= 0) return []
    const between = [earliest, latest] as const
    return [...byDate(freeTimes(data, { roomId, range: { from, to }, minutes, between, weekdays }))]
  }, [data, roomId, from, to, minutes, earliest, latest, weekdays])

  return (
    <section className={classes.answer} aria-labelledby="free-times">
      <h2 id="free-times">{formatDayRange(from, to, language)}</h2>
      <p className={classes.hint}>{t(`rooms:free.hint.${ask.purpose}`)}</p>
      {dates.length === 0 ? (
        <p role="status">{t('rooms:free.none')}</p>
      ) : (
        <ul className={`${list.list} ${classes.free}`}>
          {dates.map(([date, free]) => {
            const otherYear = date.slice(0, 4) !== today.slice(0, 4)
            const day = capitalise(formatDay(date, language, otherYear ? 'long-year' : 'long'))
            return (
              <li key={date}>
                <span className={classes.freeDay}>{`${day}:`}</span>
                {free.map((one, index) => {
                  const span = `${formatTime(one.from, language)}–${formatTime(one.to, language)}`
                  return (
                    <Fragment key={one.from}>
                      {index > 0 && <span>{t('exchange:and')}</span>}
                      <Button
                        variant="default"
                        size="sm"
                        aria-label={`${day}: ${span}`}
                        onClick={() => onChoose(one)}
                      >
                        {span}
                      </Button>
                    </Fragment>
                  )
                })}
              </li>
            )
          })}
        </ul>
      )}
      <Button mt="md" variant="default" onClick={() => setDays((was) => was + DAYS_AT_A_TIME)}>
        {t('rooms:free.more')}
      </Button>
    </section>
  )
}

/** By date, since they come in order of time. */
function byDate(free: readonly FreeTime[]): Map<Day, FreeTime[]> {
  const dates = new Map<Day, FreeTime[]>()
  for (const one of free) dates.set(one.date, [...(dates.get(one.date) ?? []), one])
  return dates
}
