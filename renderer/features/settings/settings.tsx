import { Button, Group, Stack } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { languages } from '../../../shared/host/contract.ts'
import { useSaveCopy } from '../../data/place/use-copies.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Segments } from '../../ui/segments.tsx'
import { textSizes, useTextSize } from '../../ui/text-size.tsx'
import { KeptCopies } from './kept-copies.tsx'
import { OpenCopyButton } from './open-copy.tsx'
import { PlaceForm } from './place-form.tsx'

/** The place itself, how the app looks on this PC, and copies of everything. */
export function Settings() {
  const t = useT()
  const { language, setLanguage } = useLanguage()
  const { size, setSize } = useTextSize()
  const saveCopy = useSaveCopy()

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
        <Stack gap="lg" id="copies">
          <Group gap="sm">
            <Button
              leftSection={<IconDeviceFloppy aria-hidden size={20} />}
              loading={saveCopy.isPending}
              onClick={async () => {
                const result = await saveCopy.mutateAsync()
                if (result.ok && result.value.name)
                  showNotice({
                    text: t('settings:copies.saved', { name: result.value.name }),
                  })
              }}
            >
              {t('settings:copies.save')}
            </Button>
            <OpenCopyButton />
            <Button variant="default" renderRoot={(props) => <Link to="/start-over" {...props} />}>
              {t('settings:copies.startOver')}
            </Button>
          </Group>
          <KeptCopies />
        </Stack>
      </Section>
    </Page>
  )
}
