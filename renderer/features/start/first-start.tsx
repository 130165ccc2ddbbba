import { Button, Group, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import hall from '../../../resources/hall.svg?raw'
import { emptyPlace } from '../../../shared/domain/place.ts'
import { useStartPlace } from '../../data/place/mutations.ts'
import { useT } from '../../i18n/language.tsx'
import { Drawing } from '../../ui/drawing.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './first-start.module.css'

/**
 * The very first page: three things to fill in, or an example to look around in.
 *
 * `openCopy` is the button that opens a place file; the composition root lends it, since it belongs to the settings.
 */
export function FirstStart({ openCopy }: { openCopy: ReactNode }) {
  const t = useT()
  const today = useToday()
  const start = useStartPlace()
  const [form, setForm] = useState({ name: '', address: '', contactName: '', phone: '' })
  const [tried, setTried] = useState(false)
  const set = (field: keyof typeof form) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setForm((was) => ({ ...was, [field]: value }))
  }

  function begin(event: React.FormEvent) {
    event.preventDefault()
    setTried(true)
    if (form.name.trim() === '') return
    start.mutate({
      place: { ...emptyPlace(crypto.randomUUID()), ...form, name: form.name.trim() },
      rooms: [],
      people: [],
      activities: [],
      overrides: [],
    })
  }

  async function lookAtExample() {
    const [{ buildSamplePlace }, source] = await Promise.all([
      import('../../../shared/sample-place.ts'),
      import('../../../resources/sample-place/sample-place.json'),
    ])
    start.mutate(buildSamplePlace(source.default, today, () => crypto.randomUUID()))
  }

  return (
    <main className={classes.start}>
      <div className={classes.welcome}>
        <Title order={1} className={classes.title}>
          {t('start:title')}
        </Title>
        <p className={classes.lead}>{t('start:lead')}</p>
        <Drawing svg={hall} className={classes.hall} />
        <p className={classes.promise}>{t('start:promise')}</p>
      </div>
      <form className={classes.form} noValidate onSubmit={begin} aria-label={t('start:form.label')}>
        <Stack gap="md">
          <TextInput
            label={t('start:form.name')}
            placeholder={t('start:form.nameExample')}
            value={form.name}
            onChange={set('name')}
            error={tried && form.name.trim() === '' ? t('start:form.nameMissing') : undefined}
            maxLength={200}
            autoFocus
          />
          <Textarea
            label={t('start:form.address')}
            placeholder={t('start:form.addressExample')}
            autosize
            minRows={2}
            value={form.address}
            onChange={set('address')}
          />
          <TextInput
            label={t('start:form.contactName')}
            value={form.contactName}
            onChange={set('contactName')}
            maxLength={200}
          />
          <TextInput
            label={t('start:form.phone')}
            value={form.phone}
            onChange={set('phone')}
            maxLength={200}
          />
          <Button type="submit" size="lg" loading={start.isPending}>
            {t('start:form.begin')}
          </Button>
        </Stack>
        <Group className={classes.others} gap="sm">
          <Button variant="default" onClick={() => void lookAtExample()}>
            {t('start:example')}
          </Button>
          {openCopy}
        </Group>
      </form>
    </main>
  )
}
