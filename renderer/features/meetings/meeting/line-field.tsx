import { Button, Group, TextInput } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { WrittenLine } from '../../../../shared/exchange/agenda-line.ts'
import { useT } from '../../../i18n/language.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import classes from './meeting.module.css'

interface LineFieldProps {
  line: WrittenLine
  /** Its place among `of` lines, from 0. */
  at: number
  of: number
  /** As it is typed; `undefined` for as the app says it. */
  onText(text: string | undefined): void
  onMove(to: number): void
  onHide(): void
  onDone(): void
}

/** A line said otherwise, moved or left out. All of it holds at once, as everything on an agenda does. */
export function LineField({ line, at, of, onText, onMove, onHide, onDone }: LineFieldProps) {
  const t = useT()
  const [typed, setTyped] = useState(line.text)
  const original = line.original ?? line.text
  function type(text: string) {
    setTyped(text)
    onText(text.trim() === '' || text.trim() === original ? undefined : text.trim())
  }
  return (
    <div className={classes.lineField}>
      <Group gap="sm" wrap="nowrap">
        <TextInput
          className={classes.grows}
          aria-label={t('meetings:line.text')}
          value={typed}
          maxLength={1000}
          autoFocus
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') onDone()
          }}
        />
        <Button onClick={onDone}>{t('meetings:line.done')}</Button>
      </Group>
      <Group gap="xs">
        <MoveButtons title={line.text} at={at} of={of} onMove={onMove} />
        <Button variant="subtle" leftSection={<IconEyeOff aria-hidden size={20} />} onClick={onHide}>
          {t('meetings:line.hide')}
        </Button>
        {line.original !== undefined && (
          <Button variant="subtle" onClick={() => type(original)}>
            {t('meetings:line.original')}
          </Button>
        )}
      </Group>
    </div>
  )
}
