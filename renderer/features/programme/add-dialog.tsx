import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { AddChoices } from './add-choices.tsx'

/** What shall be added, on whatever day. */
export function AddDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  return (
    <Dialog title={t('programme:add.title')} onClose={onClose}>
      <AddChoices />
    </Dialog>
  )
}
