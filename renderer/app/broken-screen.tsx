import { Button } from '@mantine/core'
import { useT } from '../i18n/language.tsx'
import { Page } from '../ui/page.tsx'

/** A screen that failed. The data is in the database, so starting the page again is safe. */
export function BrokenScreen() {
  const t = useT()
  return (
    <Page title={t('common:broken.title')} lead={t('common:broken.text')}>
      <Button size="lg" onClick={() => location.reload()}>
        {t('common:broken.again')}
      </Button>
    </Page>
  )
}
