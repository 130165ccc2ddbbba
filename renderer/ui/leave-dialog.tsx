import { Button, Group, Modal } from '@mantine/core'
import { useT } from '../i18n/language.tsx'

/** Asked when somebody goes elsewhere with something written and not saved. */
export function LeaveDialog({ onStay, onLeave }: { onStay(): void; onLeave(): void }) {
  const t = useT()
  return (
    <Modal opened onClose={onStay} withCloseButton={false} title={t('common:unsaved.title')}>
      <p style={{ marginTop: 0 }}>{t('common:unsaved.text')}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onLeave}>
          {t('common:unsaved.leave')}
        </Button>
        <Button data-autofocus onClick={onStay}>
          {t('common:unsaved.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
