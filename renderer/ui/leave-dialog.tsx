import { Button, Group } from '@mantine/core'
import { useT } from '../i18n/language.tsx'
import { Dialog } from './dialog.tsx'

/** Asked when somebody goes elsewhere with something written and not saved. */
export function LeaveDialog({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const t = useT()
  return (
    <Dialog title={t('common:unsaved.title')} onClose={onStay} closes="by-button">
      <p style={{ marginTop: 0 }}>{t('common:unsaved.text')}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onLeave}>
          {t('common:unsaved.leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('common:unsaved.stay')}
        </Button>
      </Group>
    </Dialog>
  )
}
