import { Button, Checkbox, Group, Progress, Stack } from '@mantine/core'
import { IconFolders, IconPlayerStop } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { addDays, mondayOf, mondayOfWeek, weekOf } from '../../../shared/domain/day.ts'
import { formatDayRange, formatWeek } from '../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AllPrintsLink } from './all-prints-link.tsx'
import { Stepper } from './stepper.tsx'
import { useWeekPrints, type WeekPrintsState } from './use-week-prints.ts'
import classes from './week-prints.module.css'
import { weekPrints } from './week-prints-list.ts'

/** Ugens udskrifter: all the papers of a week, made in one go and saved in one folder. */
export function WeekPrints() {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const navigate = useNavigate()
  const search = useSearch({ from: '/week-prints' })
  const data = usePlaceData()
  const { state, make, stop, reset } = useWeekPrints()
  const [left, setLeft] = useState<readonly string[]>([])

  const monday = (search.week && mondayOfWeek(search.week)) || mondayOf(today)
  const week = weekOf(monday)
  const prints = useMemo(() => weekPrints(data, week, { t, language }), [data, week, t, language])
  const chosen = prints.filter(({ key }) => !left.includes(key))
  const working = state.stage === 'making' || state.stage === 'saving'
  const show = (day: string) => {
    reset()
    void navigate({ to: '/week-prints', search: { week: weekOf(day) }, replace: true })
  }

  return (
    <Page title={t('papers:week.title')} lead={t('papers:week.lead')} actions={<AllPrintsLink />}>
      <Stack gap="lg" className={classes.column}>
        <Stepper
          label={t('printing:week')}
          value={formatWeek(week, language, 'title')}
          detail={formatDayRange(monday, addDays(monday, 6), language)}
          previous={() => show(addDays(monday, -7))}
          next={() => show(addDays(monday, 7))}
        />
        <Checkbox.Group
          label={t('papers:week.what')}
          value={chosen.map(({ key }) => key)}
          onChange={(keys) => setLeft(prints.map(({ key }) => key).filter((key) => !keys.includes(key)))}
        >
          <Stack gap={6} mt={6}>
            {prints.map(({ key, name }) => (
              <Checkbox key={key} value={key} label={name} size="md" disabled={working} />
            ))}
          </Stack>
        </Checkbox.Group>
        {working ? (
          <Making state={state} stop={stop} />
        ) : (
          <div>
            <Button
              size="lg"
              leftSection={<IconFolders aria-hidden />}
              disabled={chosen.length === 0}
              onClick={() => void make(data, chosen, t('papers:week.folder', { week }))}
            >
              {t('papers:week.make', { count: chosen.length })}
            </Button>
          </div>
        )}
        <Outcome state={state} />
      </Stack>
    </Page>
  )
}

/** Which paper is being made, how many are left, and the way out. */
function Making({ state, stop }: { state: WeekPrintsState; stop(): void }) {
  const t = useT()
  if (state.stage !== 'making') return <p role="status">{t('papers:week.saving')}</p>
  const { done, of, name } = state
  return (
    <Stack gap="xs">
      <p role="status">{t('papers:week.making', { number: done + 1, of, name })}</p>
      <Progress value={(done / of) * 100} size="lg" aria-label={t('papers:week.progress')} />
      <Group>
        <Button variant="default" leftSection={<IconPlayerStop aria-hidden size={20} />} onClick={stop}>
          {t('papers:week.stop')}
        </Button>
      </Group>
    </Stack>
  )
}

/** What came of it, in one sentence. */
function Outcome({ state }: { state: WeekPrintsState }) {
  const t = useT()
  if (state.stage === 'failed')
    return (
      <p role="alert" className={classes.alarm}>
        {t('papers:week.failed', { why: state.why })}
      </p>
    )
  if (state.stage !== 'saved') return null
  const { count, folder, missing } = state
  return (
    <>
      <p role="status" className={classes.saved}>
        {t('papers:week.saved', { count, folder })}
      </p>
      {missing.length > 0 && (
        <p role="alert" className={classes.alarm}>
          {t('printing:strange', { characters: missing.join(' ') })}
        </p>
      )}
    </>
  )
}
