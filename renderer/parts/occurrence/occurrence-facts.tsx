import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { formatTimeSpan } from '../../../shared/exchange/format-time.ts'
import { joinWords } from '../../../shared/exchange/join-words.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { describeState } from './describe-state.ts'
import classes from './occurrence-dialog.module.css'

/** When and where one date is, who leads it, and what is out of the ordinary about it. */
export function OccurrenceFacts({ occurrence }: { occurrence: Occurrence }) {
  const t = useT()
  const { language } = useLanguage()
  const { rooms, people } = usePlaceData()
  const { date, startTime, endTime, details, override } = occurrence
  const where = rooms.filter(({ id }) => occurrence.roomIds.includes(id)).map(({ name }) => name)
  const who = details.leaderIds.flatMap((id) => people.find((person) => person.id === id)?.name ?? [])
  const state = describeState(occurrence, t, language)
  return (
    <div className={classes.facts}>
      <p className={classes.when}>
        <strong>
          {formatDay(date, language, 'long')} {formatTimeSpan(startTime, endTime, language)}
        </strong>
      </p>
      {state && <p className={classes.state}>{state}</p>}
      {override?.topic && <p>{override.topic}</p>}
      {where.length > 0 && <p className={classes.soft}>{where.join(', ')}</p>}
      {who.length > 0 && (
        <p className={classes.soft}>{t('programme:leaders', { names: joinWords(who, t) })}</p>
      )}
    </div>
  )
}
