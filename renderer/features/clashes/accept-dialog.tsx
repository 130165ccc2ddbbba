import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Clash } from '../../../shared/domain/clash.ts'
import { useAcceptClash } from '../../data/accepted-clash/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { clashSentence } from '../../parts/clash/clash-words.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import classes from './clashes.module.css'
import { partiesText } from './parties-text.ts'

/** "Det er meningen": why, in a few words, so that whoever comes next does not wonder. */
export function AcceptDialog({ clash, onClose }: { clash: Clash; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const accept = useAcceptClash()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)

  async function submit() {
    setTried(true)
    if (reason.trim() === '') return
    const { parties, subject, dates } = clash
    const accepted = await accept.mutateAsync({
      clash: {
        id: crypto.randomUUID(),
        parties,
        about: { kind: subject.kind, key: subject.key },
        reason: reason.trim(),
      },
      subject: partiesText(dates[0]?.map(({ title }) => title) ?? [], t),
    })
    if (accepted.ok) onClose()
  }

  return (
    <FormDialog
      title={t('clashes:accept.title')}
      action={t('clashes:accept.save')}
      busy={accept.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className={classes.asked}>{clashSentence(clash, t, language)}.</p>
      <Textarea
        label={t('clashes:accept.reason')}
        description={t('clashes:accept.hint')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        data-autofocus
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setTried(false)
        }}
        error={tried && reason.trim() === '' && t('clashes:accept.missing')}
      />
    </FormDialog>
  )
}
