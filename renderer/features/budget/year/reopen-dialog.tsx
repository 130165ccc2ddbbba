import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useReopenYear } from '../../../data/book-year/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'

/** A closed year is opened again; why is asked for, and stands in the accounts from then on. */
export function ReopenDialog({ year, onClose }: { year: number; onClose(): void }) {
  const t = useT()
  const { mutateAsync: reopenYear, isPending } = useReopenYear()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const isMissing = reason.trim() === ''

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (isMissing) return focusFirstGap(form)
    await reopenYear({ year, reason: reason.trim() })
    onClose()
  }
  return (
    <FormDialog
      title={t('closing:reopenDialog.title', { year })}
      action={t('closing:reopenDialog.action')}
      busy={isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <TextInput
        label={t('closing:reopenDialog.reason')}
        description={t('closing:reopenDialog.hint')}
        placeholder={t('closing:reopenDialog.example')}
        value={reason}
        maxLength={200}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && isMissing && t('closing:reopenDialog.missing')}
      />
    </FormDialog>
  )
}
