import { useState } from 'react'
import { errorText } from '../../../shared/locales/error-text.ts'
import type { PlaceFile } from '../../../shared/place-file/read-place-file.ts'
import { readLockedCopy } from '../../data/locked-copy/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useClosed } from '../../ui/use-closed.ts'
import { PassPhraseField, ShowPassPhrase } from './pass-phrase-field.tsx'

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
  const closed = useClosed()

  async function submit(form: HTMLFormElement) {
    setBusy(true)
    const read = await readLockedCopy(bytes, phrase, closed)
    if (read === 'stopped') return
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
      <PassPhraseField
        label={t('copies:send.phrase')}
        description={t('copies:locked.ask')}
        error={wrong}
        shown={shown}
        first
        value={phrase}
        onChange={(typed) => {
          setPhrase(typed)
          setWrong('')
        }}
      />
      <ShowPassPhrase shown={shown} onChange={setShown} />
    </FormDialog>
  )
}
