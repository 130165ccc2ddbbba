import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useT } from '../../i18n/language.tsx'

const SendCopyDialog = lazy(async () => ({
  default: (await import('./send-copy-dialog.tsx')).SendCopyDialog,
}))

/** Saves a copy that leaves the house: locked with a pass phrase, without personal data, or both. */
export function SendCopyButton() {
  const t = useT()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('copies:send.button')}
      </Button>
      {open && (
        <Suspense>
          <SendCopyDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
