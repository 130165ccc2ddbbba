import { useMemo } from 'react'
import { findClashes } from '../../../shared/domain/clash.ts'
import { addDays } from '../../../shared/domain/day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AcceptedClashes } from './accepted-clashes.tsx'
import { ClashCard } from './clash-card.tsx'
import classes from './clashes.module.css'

/** How far ahead is looked: what is written further off will be looked at again. */
const A_YEAR = 365

/** What needs the same room or person at once in the coming year, the ways out, and what is meant to be so. */
export function ClashesScreen() {
  const t = useT()
  const today = useToday()
  const data = usePlaceData()
  const open = useMemo(
    () =>
      findClashes(data, { from: today, to: addDays(today, A_YEAR) }).filter(
        ({ accepted }) => accepted === undefined,
      ),
    [data, today],
  )
  return (
    <Page title={t('clashes:title')} lead={t('clashes:lead')}>
      {open.length === 0 ? (
        <p className={classes.none}>{t('clashes:none')}</p>
      ) : (
        <div className={classes.cards}>
          {open.map((clash) => (
            <ClashCard key={`${clash.parties.join(' ')} ${clash.subject.key}`} clash={clash} data={data} />
          ))}
        </div>
      )}
      <AcceptedClashes data={data} />
    </Page>
  )
}
