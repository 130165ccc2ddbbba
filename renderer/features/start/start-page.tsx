import { Button, Group, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import hall from '../../../resources/hall.svg?raw'
import { emptyPlace } from '../../../shared/domain/place.ts'
import { newPlaceData, type PlaceData } from '../../../shared/domain/place-data.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { Drawing } from '../../ui/drawing.tsx'
import classes from './start-page.module.css'

interface StartPageProps {
  title: string
  /** Said beneath the title. */
  lead: string
  /** Said at the foot: what a newcomer wants to be sure of. */
  promise: string
  /** Said above the form, where there is something to think about first. */
  warning?: ReactNode
  busy: boolean
  onBegin(data: PlaceData): void
  /** Buttons beneath the form: other ways to go. */
  others: ReactNode
}

/** Three things to fill in, and a place of one's own to begin with. */
export function StartPage({ title, lead, promise, warning, busy, onBegin, others }: StartPageProps) {
  const t = useT()
  const { language, setLanguage } = useLanguage()
  const other = language === 'da' ? 'en' : 'da'
  const [form, setForm] = useState({ name: '', address: '', contactName: '', phone: '' })
  const [tried, setTried] = useState(false)
  const set = (field: keyof typeof form) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setForm((was) => ({ ...was, [field]: value }))
  }

  function begin(event: React.FormEvent) {
    event.preventDefault()
    setTried(true)
    const name = form.name.trim()
    if (name === '') return
    const place = { ...emptyPlace(crypto.randomUUID()), ...form, name }
    onBegin(newPlaceData(place))
  }

  return (
    <main className={classes.start}>
      <Button variant="subtle" className={classes.language} lang={other} onClick={() => setLanguage(other)}>
        {t(`settings:languages.${other}`)}
      </Button>
      <div className={classes.welcome}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <p className={classes.lead}>{lead}</p>
        <Drawing svg={hall} className={classes.hall} />
        <p className={classes.promise}>{promise}</p>
      </div>
      <form className={classes.form} noValidate onSubmit={begin} aria-label={t('start:form.label')}>
        <Stack gap="md">
          {warning}
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
          <Button type="submit" size="lg" loading={busy}>
            {t('start:form.begin')}
          </Button>
        </Stack>
        <Group className={classes.others} gap="sm">
          {others}
        </Group>
      </form>
    </main>
  )
}
