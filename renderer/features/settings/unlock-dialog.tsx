import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { errorText } from '../../../shared/locales/error-text.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { readLockedCopy } from '../../data/locked-copy/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'

interface UnlockDialogProps {
  bytes: Uint8Array
  onRead(file: PlaceFile): void
  onClose(): void
}

/** Asks for the pass phrase of a locked copy until it fits. */
export function UnlockDialog({ bytes, onRead, onClose }: UnlockDialogProps) {
  const t = useT()
  const [phrase, setPhrase] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')

  async function submit(form: HTMLFormElement) {
    setBusy(true)
    const read = await readLockedCopy(bytes, phrase)
    setBusy(false)
    if (read.ok) return onRead(read.value)
    setWrong(errorText(t, read))
    form.querySelector('input')?.focus()
  }

  return (
    <FormDialog
      title={t('copies:locked.title')}
      action={t('copies:locked.open')}
      busy={busy}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <TextInput
        label={t('copies:send.phrase')}
        description={t('copies:locked.ask')}
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        data-autofocus
        value={phrase}
        error={wrong}
        onChange={(event) => {
          setPhrase(event.currentTarget.value)
          setWrong('')
        }}
      />
      <Checkbox
        label={t('copies:send.show')}
        checked={shown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
