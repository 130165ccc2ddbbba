import { Button, Group, Stack, Title } from '@mantine/core'
import { useMemo } from 'react'
import type { Clash } from '../../../shared/domain/clash.ts'
import type { ClashItem } from '../../../shared/domain/clash-items.ts'
import { freeAlternatives } from '../../../shared/domain/free-alternatives.ts'
import { type Occurrence, occurrencesBetween } from '../../../shared/domain/occurrence.ts'
import type { PlaceData } from '../../../shared/domain/place-data.ts'
import { capitalise } from '../../../shared/exchange/capitalise.ts'
import { alternativeText } from '../../../shared/exchange/clash-words.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { wantedOf } from '../../parts/clash/clash-draft.ts'
import { dateChangeTo } from '../../parts/occurrence/date-change-to.ts'
import { useDateChange } from '../../parts/occurrence/use-date-change.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './clashes.module.css'

interface WaysOutDialogProps {
  pair: Clash['dates'][number]
  data: PlaceData
  onClose(): void
}

/** Where either of the two is free instead, on this one date; a click moves it there. A booking is its borrower's to move. */
export function WaysOutDialog({ pair, data, onClose }: WaysOutDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const movable = pair.flatMap((item) => occurrenceOf(item, data) ?? [])
  return (
    <Dialog title={capitalise(formatDay(pair[0].date, language, 'long'))} onClose={onClose} size="38rem">
      <Stack gap="lg">
        {movable.map((occurrence) => (
          <WaysOut
            key={`${occurrence.activityId} ${occurrence.originalDate}`}
            occurrence={occurrence}
            data={data}
            onClose={onClose}
          />
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

interface WaysOutProps {
  occurrence: Occurrence
  data: PlaceData
  onClose(): void
}

function WaysOut({ occurrence, data, onClose }: WaysOutProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { change } = useDateChange(occurrence)
  const free = useMemo(
    () => freeAlternatives(data, { ...wantedOf(data, occurrence), notBefore: today }),
    [data, occurrence, today],
  )
  return (
    <section>
      <Title order={3} className={classes.move}>
        {t('clashes:move', { title: occurrence.details.title })}
      </Title>
      {free.length === 0 && <p className={classes.none}>{t('clashes:noneFree')}</p>}
      <Group gap="xs">
        {free.map((alternative) => {
          const text = alternativeText(alternative, data.rooms, t, language)
          return (
            <Button
              key={text}
              variant="default"
              aria-label={`${t('clashes:move', { title: occurrence.details.title })} ${text}`}
              onClick={() => {
                change(dateChangeTo(occurrence, alternative, data), 'moved-date')
                onClose()
              }}
            >
              {text}
            </Button>
          )
        })}
      </Group>
    </section>
  )
}

function occurrenceOf({ kind, id, date, originalDate }: ClashItem, data: PlaceData): Occurrence | undefined {
  if (kind === 'booking') return undefined
  const activities = data.activities.filter((activity) => activity.id === id)
  return occurrencesBetween({ ...data, activities }, { from: date, to: date }).find(
    (occurrence) => occurrence.originalDate === originalDate,
  )
}
