import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useSaveCopyToSend } from '../../data/locked-copy/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { useClosed } from '../../ui/use-closed.ts'
import { fourWords } from './four-words.ts'
import { PassPhraseField, ShowPassPhrase } from './pass-phrase-field.tsx'

/** Shorter ones are guessed. */
const SHORTEST = 8

/** How a copy is protected that is laid on a USB stick or sent by e-mail. */
export function SendCopyDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const save = useSaveCopyToSend()
  const closed = useClosed()
  const [lock, setLock] = useState(true)
  const [bare, setBare] = useState(false)
  const [phrase, setPhrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const isShort = phrase.trim().length < SHORTEST
  const differs = phrase.trim() !== again.trim()

  async function submit() {
    setTried(true)
    if (lock && (isShort || differs)) return
    const neutral = {
      person: (number: number) => t('copies:neutral.person', { number }),
      booking: (number: number) => t('copies:neutral.booking', { number }),
    }
    const suffixes = [
      ...(bare ? [t('copies:send.bareSuffix')] : []),
      ...(lock ? [t('copies:send.locked')] : []),
    ]
    const result = await save.mutateAsync({
      suffix: suffixes.join(' '),
      stop: closed,
      ...(lock && { passPhrase: phrase }),
      ...(bare && { neutral }),
    })
    if (!result.ok || !result.value.name) return
    onClose()
    showNotice({ text: t('settings:copies.saved', { name: result.value.name }) })
  }

  return (
    <FormDialog
      title={t('copies:send.title')}
      action={t('copies:send.save')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Checkbox
        label={t('copies:send.lock')}
        description={t('copies:send.lockHint')}
        checked={lock}
        onChange={(event) => setLock(event.currentTarget.checked)}
      />
      {lock && (
        <Stack gap="sm">
          <Group grow gap="md" align="flex-start">
            <PassPhraseField
              label={t('copies:send.phrase')}
              error={tried && isShort && t('copies:send.tooShort')}
              shown={shown}
              first
              value={phrase}
              onChange={setPhrase}
            />
            <PassPhraseField
              label={t('copies:send.again')}
              error={tried && !isShort && differs && t('copies:send.different')}
              shown={shown}
              value={again}
              onChange={setAgain}
            />
          </Group>
          <Group gap="md" justify="space-between">
            <ShowPassPhrase shown={shown} onChange={setShown} />
            <Button
              variant="default"
              onClick={() => {
                const words = fourWords()
                setPhrase(words)
                setAgain(words)
                setShown(true)
              }}
            >
              {t('copies:send.suggest')}
            </Button>
          </Group>
          <p style={{ margin: 0, fontWeight: 700 }}>{t('copies:send.warning')}</p>
        </Stack>
      )}
      <Checkbox
        label={t('copies:send.bare')}
        description={t('copies:send.bareHint')}
        checked={bare}
        onChange={(event) => setBare(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
