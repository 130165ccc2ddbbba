import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useBringBack } from '../../data/history/mutations.ts'
import { type Removed, useTrash } from '../../data/history/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { DaySection, Line } from './day-section.tsx'
import { groupByDay } from './group-by-day.ts'
import classes from './history.module.css'

/** How many removed things are asked for at a time. */
const AT_A_TIME = 30

/**
 * What is gone, each thing once, with the button that brings it back. What was just brought back stays in its line: if
 * the next one moved up under the mouse, a double click would bring back both.
 */
export function TrashList() {
  const t = useT()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useTrash()
  const bringBack = useBringBack()
  const [wanted, setWanted] = useState(AT_A_TIME)
  const [back, setBack] = useState<readonly Removed[]>([])
  const gone = data?.pages.flatMap(({ removed }) => removed) ?? []
  // Removals are few among the changes: it is looked further back until there are enough, or no more.
  const goesOn = hasNextPage && gone.length < wanted
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage()
  }, [goesOn, isFetchingNextPage, fetchNextPage])

  if (!data) return null
  const noLongerGone = back.filter(({ id }) => gone.every((one) => one.id !== id))
  const shown = [...gone, ...noLongerGone].sort((a, b) => b.sequence - a.sequence)
  // Removed once more, it is another line: that of the later removal.
  const isBack = ({ id, sequence }: Removed) => back.some((one) => one.id === id && one.sequence === sequence)
  if (shown.length === 0 && !goesOn) return <p className={classes.nothing}>{t('history:emptyTrash')}</p>

  async function bring(one: Removed) {
    setBack((was) => [...was, one])
    const result = await bringBack.mutateAsync(one)
    if (!result.ok) setBack((was) => was.filter((other) => other !== one))
  }
  return (
    <div className={classes.days}>
      {groupByDay(shown).map(({ day, lines }) => (
        <DaySection key={`${lines[0].sequence} ${lines[0].id}`} day={day}>
          {lines.map((one) => (
            <Line
              key={one.id}
              line={one}
              action={
                <BringBackButton name={one.name} isBack={isBack(one)} onClick={() => void bring(one)} />
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
            <Button variant="default" onClick={() => setWanted(gone.length + AT_A_TIME)}>
              {t('history:older')}
            </Button>
          </div>
        )
      )}
    </div>
  )
}

interface BringBackButtonProps {
  name: string
  isBack: boolean
  onClick(): void
}

/** Says afterwards that it is done, without leaving the keyboard nowhere. */
function BringBackButton({ name, isBack, onClick }: BringBackButtonProps) {
  const t = useT()
  return (
    <Button
      variant={isBack ? 'transparent' : 'default'}
      size="sm"
      aria-disabled={isBack}
      aria-label={t(isBack ? 'history:isBackOne' : 'history:bringBackOne', { name })}
      onClick={() => !isBack && onClick()}
    >
      {t(isBack ? 'history:isBack' : 'history:bringBack')}
    </Button>
  )
}
