import { Button, Group, Progress, Stack } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import classes from './funder-pack.module.css'
import type { FunderPackState } from './use-funder-pack.ts'

/** How many receipts are in the pack, and the way out. */
export function PackMaking({ state, stop }: { state: FunderPackState; stop(): void }) {
  const t = useT()
  const { language } = useLanguage()
  if (state.stage !== 'making') return <p role="status">{t('pack:screen.saving')}</p>
  const { done, of } = state
  const count = (number: number) => formatAmountNumber(number * 100, language)
  return (
    <Stack gap="xs">
      <p role="status" className={classes.making}>
        {of === 0 ? t('pack:screen.begun') : t('pack:screen.making', { done: count(done), of: count(of) })}
      </p>
      <Progress value={of === 0 ? 0 : (done / of) * 100} size="lg" aria-label={t('pack:screen.progress')} />
      <Group>
        <Button variant="default" leftSection={<IconPlayerStop aria-hidden size={20} />} onClick={stop}>
          {t('pack:screen.stop')}
        </Button>
      </Group>
    </Stack>
  )
}

/** What came of it, in one sentence. */
export function PackOutcome({ state }: { state: FunderPackState }) {
  const t = useT()
  switch (state.stage) {
    case 'failed':
      return (
        <p role="alert" className={classes.alarm}>
          {t('pack:screen.failed', { why: state.why })}
        </p>
      )
    case 'stopped':
      return (
        <p role="status" className={classes.outcome}>
          {t('pack:screen.stopped')}
        </p>
      )
    case 'saved':
      return (
        <>
          <p role="status" className={classes.outcome}>
            {t('pack:screen.saved', { name: state.name })}
          </p>
          {state.missing.length > 0 && (
            <p role="alert" className={classes.alarm}>
              {t('printing:strange', { characters: state.missing.join(' ') })}
            </p>
          )}
        </>
      )
    default:
      return null
  }
}
