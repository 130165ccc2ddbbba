import { Button, Group, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Clash } from '../../../shared/domain/clash.ts'
import type { ClashItem } from '../../../shared/domain/clash-items.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { clashSentence, isOnlyAround, itemText } from '../../../shared/exchange/clash-words.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import list from '../../ui/list.module.css'
import { AcceptDialog } from './accept-dialog.tsx'
import classes from './clashes.module.css'
import { WaysOutDialog } from './ways-out-dialog.tsx'

/** Enough to see what it is about. */
const FIRST_DATES = 3

type Pair = Clash['dates'][number]

/** One clash: what it is in words, its dates, and what can be done about it. */
export function ClashCard({ clash, data }: { clash: Clash; data: PlaceData }) {
  const t = useT()
  const { language } = useLanguage()
  const id = useId()
  const [all, setAll] = useState(false)
  const [solving, setSolving] = useState<Pair>()
  const [accepting, setAccepting] = useState(false)
  const [first] = clash.dates
  if (!first) return null
  const shown = all || clash.dates.length <= FIRST_DATES + 1 ? clash.dates : clash.dates.slice(0, FIRST_DATES)

  return (
    <section aria-labelledby={id} className={classes.card}>
      <Title order={2} id={id} className={classes.sentence}>
        {clashSentence(clash, t, language)}
      </Title>
      <ul className={list.list}>
        {shown.map((pair) => {
          const day = formatDay(pair[0].date, language, 'long')
          return (
            <li key={`${pair[0].originalDate} ${pair[1].originalDate}`} className={classes.date}>
              <span>
                <span className={classes.day}>{day}</span>
                {pair.map((item) => (
                  <span key={`${item.id} ${item.originalDate}`} className={classes.item}>
                    {itemText(item, language)}{' '}
                  </span>
                ))}
                {isOnlyAround(pair) && <span className={classes.item}>{t('clashes:around')}</span>}
              </span>
              {pair.some(({ kind }) => kind === 'activity') && (
                <Button
                  variant="default"
                  aria-label={t('clashes:solveDay', { day })}
                  onClick={() => setSolving(pair)}
                >
                  {t('clashes:solve')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Group gap="sm">
        {shown.length < clash.dates.length && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('clashes:allDates', { count: clash.dates.length })}
          </Button>
        )}
        {partiesOf(first).map((item) => (
          <OpenButton key={item.id} item={item} />
        ))}
        <Button variant="default" onClick={() => setAccepting(true)}>
          {t('clashes:accept.action')}
        </Button>
      </Group>
      {solving && <WaysOutDialog pair={solving} data={data} onClose={() => setSolving(undefined)} />}
      {accepting && <AcceptDialog clash={clash} onClose={() => setAccepting(false)} />}
    </section>
  )
}

/** One item for each that can be opened. */
function partiesOf([a, b]: Pair): ClashItem[] {
  return a.id === b.id ? [a] : [a, b]
}

/** Where it is changed for good. */
function OpenButton({ item }: { item: ClashItem }) {
  const t = useT()
  const { id, kind, title } = item
  return (
    <Button
      variant="default"
      renderRoot={(props) =>
        kind === 'activity' ? (
          <Link to="/activities/$activityId/edit" params={{ activityId: id }} {...props} />
        ) : (
          <Link to="/rooms" search={{ booking: id }} {...props} />
        )
      }
    >
      {t('clashes:open', { title })}
    </Button>
  )
}
