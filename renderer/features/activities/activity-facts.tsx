import type { ReactNode } from 'react'
import type { ActivityDetails } from '../../../shared/domain/activity.ts'
import { formatPrices } from '../../../shared/exchange/format-amount.ts'
import { AttachedPicture } from '../../data/attachment/attached-picture.tsx'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { MotifDrawing } from '../../ui/motif-drawing.tsx'
import classes from './activities.module.css'

/** What is known of an activity, and nothing about what is not. */
export function ActivityFacts({ details }: { details: ActivityDetails }) {
  const t = useT()
  const { language } = useLanguage()
  const { rooms, people } = usePlaceData()
  const leaders = details.leaderIds.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const where = rooms.filter((room) => details.roomIds.includes(room.id)).map((room) => room.name)
  const signUp = details.signUp && [
    details.signUp.daysBefore === undefined
      ? t('activities:facts.signUp')
      : t('activities:facts.signUpBefore', { count: details.signUp.daysBefore }),
    details.signUp.maximum !== undefined &&
      t('activities:facts.signUpMaximum', { count: details.signUp.maximum }),
  ]

  const facts: [string, ReactNode][] = [
    [t('activities:form.where'), where.join(', ')],
    [
      t('activities:form.who'),
      leaders.map((person) => [person.name, person.phone].filter(Boolean).join(', ')).join(' · '),
    ],
    [t('activities:facts.price'), details.prices.length > 0 && formatPrices(details.prices, t, language)],
    [t('activities:form.signUp'), signUp?.filter(Boolean).join(', ')],
    [t('activities:facts.link'), details.link],
  ]
  const known = facts.filter(([, value]) => value)
  if (known.length === 0 && !details.line && !details.text && !details.motif && !details.picture) return null

  return (
    <div className={classes.facts}>
      {details.picture ? (
        <AttachedPicture hash={details.picture} alt="" className={classes.factPicture} />
      ) : (
        details.motif && <MotifDrawing motif={details.motif} className={classes.factMotif} />
      )}
      <div>
        {details.line && <p className={classes.factLine}>{details.line}</p>}
        {details.text && <p className={classes.factText}>{details.text}</p>}
        <dl>
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
