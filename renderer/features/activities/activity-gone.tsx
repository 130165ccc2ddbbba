import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'
import { Page } from '../../ui/page.tsx'

/** Shown for an activity that was deleted, perhaps in another window. */
export function ActivityGone() {
  const t = useT()
  return (
    <Page title={t('activities:gone.title')} lead={t('activities:gone.text')}>
      <Group gap="sm">
        <Button renderRoot={(props) => <Link to="/activities" {...props} />}>
          {t('activities:gone.toList')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/history" search={{ show: 'removed' }} {...props} />}
        >
          {t('activities:gone.bringBack')}
        </Button>
      </Group>
    </Page>
  )
}
