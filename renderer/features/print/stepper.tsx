import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useT } from '../../i18n/language.tsx'
import classes from './print.module.css'

interface StepperProps {
  label: string
  value: string
  detail?: string
  previous(): void
  next(): void
}

/** One step back, one step on: a week or a month. */
export function Stepper({ label, value, detail, previous, next }: StepperProps) {
  const t = useT()
  return (
    <fieldset aria-label={label}>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon variant="default" size="xl" aria-label={t('printing:previous')} onClick={previous}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <div className={classes.step} role="status">
          <strong>{value}</strong>
          {detail && <span>{detail}</span>}
        </div>
        <ActionIcon variant="default" size="xl" aria-label={t('printing:next')} onClick={next}>
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </Group>
    </fieldset>
  )
}
