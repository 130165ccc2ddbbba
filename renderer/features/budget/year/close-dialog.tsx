import { Button, Group } from '@mantine/core'
import { useCloseYear } from '../../../data/book-year/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import classes from './closing.module.css'

/** What closing a year means, before it is done. */
export function CloseDialog({ year, onClose }: { year: number; onClose(): void }) {
  const t = useT()
  const { mutateAsync: closeYear, isPending } = useCloseYear()
  return (
    <Dialog title={t('closing:dialog.title', { year })} onClose={onClose} size="38rem">
      <ul className={classes.means}>
        {(['locked', 'kept', 'again'] as const).map((what) => (
          <li key={what}>{t(`closing:dialog.${what}`, { year })}</li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button
          data-autofocus
          loading={isPending}
          onClick={async () => {
            // What went wrong is told at the foot of the window, and the year stands as it is.
            await closeYear(year)
            onClose()
          }}
        >
          {t('closing:dialog.action')}
        </Button>
      </Group>
    </Dialog>
  )
}
