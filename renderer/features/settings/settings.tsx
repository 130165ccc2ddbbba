import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { languages } from '../../../shared/host/contract.ts'
import { useSaveCopy } from '../../data/place/use-copies.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { textSizes, useTextSize } from '../../ui/text-size.tsx'
import { KeptCopies } from './kept-copies.tsx'
import { OpenCopyButton } from './open-copy.tsx'
import { PlaceForm } from './place-form.tsx'
import classes from './settings.module.css'

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
        <div>
          <p className={classes.label} id="text-size">
            {t('settings:textSize')}
          </p>
          <SegmentedControl
            aria-labelledby="text-size"
            value={size}
            onChange={(value) => setSize(textSizes.find((known) => known === value) ?? 'normal')}
            data={textSizes.map((value) => ({ value, label: t(`settings:textSizes.${value}`) }))}
          />
        </div>
        <div>
          <p className={classes.label} id="language">
            {t('settings:language')}
          </p>
          <SegmentedControl
            aria-labelledby="language"
            value={language}
            onChange={(value) => setLanguage(languages.find((known) => known === value) ?? 'da')}
            data={languages.map((value) => ({ value, label: t(`settings:languages.${value}`) }))}
          />
        </div>
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
