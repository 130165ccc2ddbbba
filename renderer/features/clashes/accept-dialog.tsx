import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Clash } from '../../../shared/domain/clash.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import { clashSentence } from '../../../shared/exchange/clash-words.ts'
import { useAcceptClash } from '../../data/accepted-clash/mutations.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { KeptDraft } from '../../parts/draft/kept-draft.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import classes from './clashes.module.css'
import { partiesText } from './parties-text.ts'

const reasonSchema = z.object({ reason: longText })

/** "Det er meningen": why, in a few words, so that whoever comes next does not wonder. */
export function AcceptDialog({ clash, onClose }: { clash: Clash; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const accept = useAcceptClash()
  const drafted = useDraft({
    about: `accept/${clash.parties.join(' ')}/${clash.subject.key}`,
    start: { reason: '' },
    schema: reasonSchema,
  })
  const { reason } = drafted.value
  const [tried, setTried] = useState(false)

  /** Nothing is left to go on with. */
  function leave() {
    drafted.done()
    onClose()
  }

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
    if (accepted.ok) leave()
  }

  return (
    <FormDialog
      title={t('clashes:accept.title')}
      action={t('clashes:accept.save')}
      busy={accept.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCancel={leave}
    >
      <KeptDraft {...drafted} />
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
          drafted.set({ reason: event.currentTarget.value })
          setTried(false)
        }}
        error={tried && reason.trim() === '' && t('clashes:accept.missing')}
      />
    </FormDialog>
  )
}
