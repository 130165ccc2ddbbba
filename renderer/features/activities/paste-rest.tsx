import { Button, Group, Stack } from '@mantine/core'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { PasteRest as Rest } from './use-paste.ts'

interface PasteRestProps {
  rest: Rest
  onClose(): void
  onAdd(): void
}

/** Says what of a pasted block found no row, and what can be done about it. */
export function PasteRest({ rest: { unknown, unread }, onClose, onAdd }: PasteRestProps) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <Dialog title={t('activities:paste.title')} onClose={onClose} size="40rem" closes="by-cross">
      <Stack gap="md">
        {unknown.length > 0 && (
          <div>
            <p style={{ margin: 0 }}>{t('activities:paste.unknown', { count: unknown.length })}</p>
            <ul>
              {unknown.map((row) => (
                <li key={row.source}>
                  {formatDay(row.day, language, 'long-year')}
                  {row.topic && `: ${row.topic}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        {unread.length > 0 && (
          <div>
            <p style={{ margin: 0 }}>{t('activities:paste.unread', { count: unread.length })}</p>
            <ul>
              {unread.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant={unknown.length > 0 ? 'default' : 'filled'} onClick={onClose}>
            {t(unknown.length > 0 ? 'activities:paste.leaveOut' : 'common:action.close')}
          </Button>
          {unknown.length > 0 && (
            <Button data-autofocus onClick={onAdd}>
              {t('activities:paste.add', { count: unknown.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
