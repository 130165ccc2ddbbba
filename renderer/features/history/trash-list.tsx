import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useBringBack } from '../../data/history/mutations.ts'
import { useTrash } from '../../data/history/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { DaySection, Line } from './day-section.tsx'
import { groupByDay } from './group-by-day.ts'
import classes from './history.module.css'

/** How many removed things are asked for at a time. */
const AT_A_TIME = 30

/** What is gone, each thing once, with the button that brings it back. */
export function TrashList() {
  const t = useT()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useTrash()
  const bringBack = useBringBack()
  const [wanted, setWanted] = useState(AT_A_TIME)
  const removed = data?.pages.flatMap((page) => page.removed) ?? []
  // Removals are few among the changes: it is looked further back until there are enough, or no more.
  const goesOn = hasNextPage && removed.length < wanted
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage()
  }, [goesOn, isFetchingNextPage, fetchNextPage])

  if (!data) return null
  if (removed.length === 0 && !goesOn) return <p className={classes.nothing}>{t('history:emptyTrash')}</p>
  return (
    <div className={classes.days}>
      {groupByDay(removed).map(({ day, lines }) => (
        <DaySection key={`${lines[0].sequence} ${lines[0].id}`} day={day}>
          {lines.map((one) => (
            <Line
              key={one.id}
              line={one}
              action={
                <Button
                  variant="default"
                  size="sm"
                  disabled={bringBack.isPending}
                  aria-label={t('history:bringBackOne', { name: one.name })}
                  onClick={() => bringBack.mutate(one)}
                >
                  {t('history:bringBack')}
                </Button>
              }
            >
              <strong>{one.name}</strong>{' '}
              <span className={classes.kind}>{t(`history:kind.${one.table}`)}</span>
            </Line>
          ))}
        </DaySection>
      ))}
      {goesOn ? (
        <p className={classes.looking}>{t('history:looking')}</p>
      ) : (
        hasNextPage && (
          <div>
            <Button variant="default" onClick={() => setWanted(removed.length + AT_A_TIME)}>
              {t('history:older')}
            </Button>
          </div>
        )
      )}
    </div>
  )
}
