import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ClockTime } from '../../../shared/domain/day.ts'
import { useT } from '../../i18n/language.tsx'
import { TimeField } from '../../ui/time-field.tsx'

interface FromToFieldsProps {
  startTime: ClockTime | undefined
  endTime: ClockTime | undefined
  onStart(time: ClockTime | undefined): void
  onEnd(time: ClockTime | undefined): void
  /** What is missing or wrong is said once saving was tried. */
  tried: boolean
  isInOrder: boolean
  /** Stands before the times: the day. */
  children?: ReactNode
}

/** From when to when. */
export function FromToFields({
  startTime,
  endTime,
  onStart,
  onEnd,
  tried,
  isInOrder,
  children,
}: FromToFieldsProps) {
  const t = useT()
  return (
    <Group gap="md" align="flex-start">
      {children}
      <TimeField
        label={t('meetings:from')}
        value={startTime}
        onChange={onStart}
        error={tried && !startTime && t('meetings:timeGap')}
      />
      <TimeField
        label={t('meetings:to')}
        value={endTime}
        onChange={onEnd}
        error={tried && !isInOrder && t('meetings:endGap')}
      />
    </Group>
  )
}
