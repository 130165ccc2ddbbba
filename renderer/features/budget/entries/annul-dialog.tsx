import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Entry } from '../../../../shared/domain/entry.ts'
import { useAnnulEntry } from '../../../data/entry/mutations.ts'
import { useT } from '../../../i18n/language.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'

/** Takes an entry out of the accounts, which takes a reason: its number stays, and somebody may ask. */
export function AnnulDialog({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const t = useT()
  const annul = useAnnulEntry()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const voucher = entry.voucher ?? ''

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (reason.trim() === '') return focusFirstGap(form)
    const result = await annul.mutateAsync({ entry, reason: reason.trim() })
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      title={t('entries:annul.title', { voucher })}
      action={t('entries:annul.action')}
      cancel={t('entries:annul.keep')}
      busy={annul.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('entries:annul.text', { voucher })}</p>
      <TextInput
        label={t('entries:annul.reason')}
        placeholder={t('entries:annul.example')}
        value={reason}
        maxLength={200}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && reason.trim() === '' && t('entries:annul.missing')}
      />
    </FormDialog>
  )
}
