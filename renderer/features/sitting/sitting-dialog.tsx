import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { usePlaceData } from '../../data/place/queries.ts'
import { useSaveSitting } from '../../data/sitting/mutations.ts'
import { useRecentSitters } from '../../data/sitting/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { sittersToChoose } from './sitters-to-choose.ts'
import classes from './sitting.module.css'

/** Chooses who sits here today with one click, or by writing another first name. */
export function SittingDialog({ name, onClose }: { name: string | undefined; onClose(): void }) {
  const t = useT()
  const { people } = usePlaceData()
  const recent = useRecentSitters()
  const save = useSaveSitting()
  const [other, setOther] = useState('')

  async function sit(chosen: string | undefined) {
    const result = await save.mutateAsync(chosen)
    if (result.ok) onClose()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const written = other.trim()
    if (written) void sit(written)
  }
  if (!recent) return null
  return (
    <Dialog title={t('history:who.title')} onClose={onClose} size="34rem">
      <Stack gap="lg">
        <p className={classes.hint}>{t('history:who.hint')}</p>
        <Group gap="sm">
          {sittersToChoose(name, recent, people).map((one) => (
            <Button
              key={one}
              variant={one === name ? 'filled' : 'default'}
              aria-pressed={one === name}
              onClick={() => void sit(one)}
            >
              {one}
            </Button>
          ))}
          {name && (
            <Button variant="subtle" onClick={() => void sit(undefined)}>
              {t('history:who.nobody')}
            </Button>
          )}
        </Group>
        <form onSubmit={submit}>
          <Group gap="sm" align="flex-end">
            <TextInput
              className={classes.other}
              label={t('history:who.other')}
              value={other}
              maxLength={30}
              data-autofocus
              onChange={(event) => setOther(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t('history:who.save')}
            </Button>
          </Group>
        </form>
      </Stack>
    </Dialog>
  )
}
