import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDatabase } from '../../data/database-context.tsx'
import { useTakeHome } from '../../data/taken-home/mutations.ts'
import { whoHasItQuery } from '../../data/taken-home/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { showNotice } from '../../ui/notice.tsx'

/** Saves a copy that somebody works on at home. While one is out, there is no other. */
export function TakeHomeButton() {
  const t = useT()
  const { data: who } = useQuery(whoHasItQuery(useDatabase()))
  const [open, setOpen] = useState(false)
  if (!who || who.takenHome || who.atHome) return null
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('copies:home.button')}
      </Button>
      {open && <TakeHomeDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function TakeHomeDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const take = useTakeHome()
  const [by, setBy] = useState('')
  const [tried, setTried] = useState(false)

  async function submit() {
    setTried(true)
    const name = by.trim()
    if (name === '') return
    const result = await take.mutateAsync({ by: name, suffix: t('copies:home.suffix', { name }) })
    if (!result.ok || !result.value.name) return
    onClose()
    showNotice({ text: t('settings:copies.saved', { name: result.value.name }) })
  }

  return (
    <FormDialog
      title={t('copies:home.title')}
      action={t('copies:home.save')}
      busy={take.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>{t('copies:home.hint')}</p>
      <TextInput
        label={t('copies:home.who')}
        value={by}
        maxLength={60}
        data-autofocus
        error={tried && by.trim() === '' && t('copies:home.whoMissing')}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
