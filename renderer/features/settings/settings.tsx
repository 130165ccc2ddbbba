import { Button, Group, Stack } from '@mantine/core'
import { IconHistory, IconShieldCheck, IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { languages } from '../../../shared/host/contract.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { SaveCopyButton } from '../../parts/copy/save-copy-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Segments } from '../../ui/segments.tsx'
import { textSizes, useTextSize } from '../../ui/text-size.tsx'
import { OpenCopyButton } from './open-copy.tsx'
import { PlaceForm } from './place-form.tsx'
import { SendCopyButton } from './send-copy-button.tsx'
import { TakeHomeButton } from './take-home-button.tsx'

/** The place itself, how the app looks on this PC, and copies of everything. */
export function Settings() {
  const t = useT()
  const { language, setLanguage } = useLanguage()
  const { size, setSize } = useTextSize()

  return (
    <Page title={t('settings:title')}>
      <PlaceForm />
      <Section title={t('settings:screen')}>
        <Segments
          label={t('settings:textSize')}
          value={size}
          options={textSizes.map((value) => ({ value, label: t(`settings:textSizes.${value}`) }))}
          onChange={setSize}
        />
        <Segments
          label={t('settings:language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`settings:languages.${value}`) }))}
          onChange={setLanguage}
        />
      </Section>
      <Section title={t('settings:copies.title')} hint={t('settings:copies.hint')}>
        <Stack gap="sm" id="copies">
          <Group gap="sm">
            <SaveCopyButton />
            <OpenCopyButton />
            <Button variant="default" renderRoot={(props) => <Link to="/start-over" {...props} />}>
              {t('settings:copies.startOver')}
            </Button>
          </Group>
          <Group gap="sm">
            <SendCopyButton />
            <TakeHomeButton />
          </Group>
        </Stack>
      </Section>
      <Section title={t('settings:history.title')} hint={t('settings:history.hint')}>
        <Group gap="sm">
          <Button
            variant="default"
            leftSection={<IconTrash aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/history" search={{ show: 'removed' }} {...props} />}
          >
            {t('settings:history.removed')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconHistory aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/history" {...props} />}
          >
            {t('settings:history.open')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconShieldCheck aria-hidden size={20} />}
            renderRoot={(props) => <Link to="/settings/backups" {...props} />}
          >
            {t('backups:title')}
          </Button>
        </Group>
      </Section>
    </Page>
  )
}
