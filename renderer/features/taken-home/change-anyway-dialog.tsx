import { Button, Group } from '@mantine/core'
import { useToldOnce } from '../../data/taken-home/mutations.ts'
import { useUndo } from '../../data/undo/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface ChangeAnywayDialogProps {
  /** The journal entry of the change, and who has the copy. */
  change: { sequence: number; by: string }
  onAnswered(): void
}

/** Asked at the first change that is made here while a copy is out: it will have to be put together with the other. */
export function ChangeAnywayDialog({ change: { sequence, by }, onAnswered }: ChangeAnywayDialogProps) {
  const t = useT()
  const undo = useUndo()
  const { remember } = useToldOnce()

  async function keep() {
    await remember()
    onAnswered()
  }
  return (
    <Dialog title={t('copies:anyway.title', { name: by })} onClose={() => void keep()} closes="by-button">
      <p style={{ marginTop: 0 }}>{t('copies:anyway.text', { name: by })}</p>
      <Group justify="flex-end" gap="sm">
        <Button
          variant="default"
          loading={undo.isPending}
          onClick={async () => {
            await undo.mutateAsync(sequence)
            onAnswered()
          }}
        >
          {t('common:action.undo')}
        </Button>
        <Button data-autofocus onClick={() => void keep()}>
          {t('copies:anyway.keep')}
        </Button>
      </Group>
    </Dialog>
  )
}
