import { Button, Group } from '@mantine/core'
import { IconPlus, IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { YearPoint } from '../../../../shared/domain/year-point.ts'
import { type WheelPoint, yearWheel } from '../../../../shared/domain/year-wheel.ts'
import { capitalise } from '../../../../shared/exchange/capitalise.ts'
import { formatDay, formatDayRangeInYear, monthName } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Steps } from '../../../ui/steps.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { MeetingsNav } from '../meetings-nav.tsx'
import classes from './year.module.css'
import { YearPointDialog } from './year-point-dialog.tsx'

/** The year on one page: twelve months, each with what comes in it. */
export function YearWheelScreen() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const [open, setOpen] = useState<YearPoint | { month: number }>()
  const months = yearWheel(data, year)
  return (
    <Page
      wide
      title={t('wheel:title', { year })}
      lead={t('wheel:lead')}
      above={<MeetingsNav />}
      actions={
        <Group gap="sm">
          <Steps
            previous={{ label: t('wheel:previous'), run: () => setYear(year - 1) }}
            next={{ label: t('wheel:next'), run: () => setYear(year + 1) }}
          />
          <Button
            leftSection={<IconPrinter aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/print" search={{ document: 'year-wheel', year }} {...props} />}
          >
            {t('wheel:print')}
          </Button>
        </Group>
      }
    >
      <ol className={classes.months}>
        {months.map((points, i) => {
          const name = capitalise(monthName(i + 1, language))
          return (
            <li key={name} className={classes.month}>
              <div className={classes.head}>
                <h2>{name}</h2>
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={t('wheel:addIn', { month: name })}
                  onClick={() => setOpen({ month: i + 1 })}
                >
                  <IconPlus aria-hidden size={20} />
                </Button>
              </div>
              <ul>
                {points.map((point) => (
                  <li key={`${point.kind} ${point.day} ${point.title}`}>{pointLine(point)}</li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      {open && (
        <YearPointDialog
          {...('month' in open ? { month: open.month } : { point: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  )

  // No component: as one it would be another with every change, and the focus would be lost with it.
  function pointLine(point: WheelPoint) {
    if (point.kind === 'own')
      return (
        <button type="button" className={classes.own} onClick={() => setOpen(point.point)}>
          {point.point.day && <span>{formatDay(point.day, language, 'date')}</span>}
          {point.title}
        </button>
      )
    if (point.kind === 'meeting')
      return (
        <Link to="/meetings/$meetingId" params={{ meetingId: point.meetingId }} className={classes.own}>
          <span>{formatDay(point.day, language, 'date')}</span>
          {point.title}
        </Link>
      )
    return (
      <p className={classes.fixed}>
        <span>
          {point.kind === 'closure'
            ? formatDayRangeInYear(point.day, point.to, language)
            : formatDay(point.day, language, 'date')}
        </span>
        {point.kind === 'report'
          ? t('wheel:report', { name: point.title, year: point.year })
          : t('wheel:closed', { name: point.title })}
      </p>
    )
  }
}
