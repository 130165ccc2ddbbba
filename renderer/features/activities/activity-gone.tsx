import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'

/** Shown for an activity that was deleted, perhaps in another window. */
export function ActivityGone() {
  const t = useT()
  return (
    <Page title={t('activities:gone.title')} lead={t('activities:gone.text')}>
      <Button renderRoot={(props) => <Link to="/activities" {...props} />}>
        {t('activities:gone.toList')}
      </Button>
    </Page>
  )
}
