import { Button, Title } from '@mantine/core'
import type { AcceptedClash } from '../../../shared/domain/accepted-clash.ts'
import type { Id } from '../../../shared/domain/id.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { useTakeUpClash } from '../../data/accepted-clash/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import classes from './clashes.module.css'
import { partiesText } from './parties-text.ts'

/** Those that are meant, with why; each can be told of again. */
export function AcceptedClashes({ data }: { data: PlaceData }) {
  const t = useT()
  const takeUp = useTakeUpClash()
  if (data.acceptedClashes.length === 0) return null
  return (
    <section aria-labelledby="accepted" className={classes.accepted}>
      <Title order={2} id="accepted" className={classes.sentence}>
        {t('clashes:accepted.title')}
      </Title>
      <ul className={list.list}>
        {data.acceptedClashes.map((clash) => {
          const who = partiesText(
            clash.parties.map((id) => titleOf(id, data)),
            t,
          )
          return (
            <li key={clash.id} className={classes.date}>
              <span>
                <span className={classes.day}>
                  {t('clashes:accepted.one', { who, what: nameOf(clash, data) })}
                </span>
                {clash.reason}
              </span>
              <Button
                variant="default"
                aria-label={t('clashes:accepted.takeUpOne', { who })}
                onClick={() => takeUp.mutate({ clash, subject: t('clashes:accepted.subject', { who }) })}
              >
                {t('clashes:accepted.takeUp')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function titleOf(id: Id, { activities, bookings }: PlaceData): string {
  return (
    activities.find((activity) => activity.id === id)?.versions.at(-1)?.title ??
    bookings.find((booking) => booking.id === id)?.title ??
    ''
  )
}

/** The room or person it is over; somebody who is only a name is that name. */
function nameOf({ about: { key } }: AcceptedClash, { rooms, people }: PlaceData): string {
  return [...rooms, ...people].find(({ id }) => id === key)?.name ?? key
}
