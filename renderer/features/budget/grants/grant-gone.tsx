import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { BudgetNav } from '../budget-nav.tsx'

/** Shown for a grant that was deleted, perhaps in another window. */
export function GrantGone() {
  const t = useT()
  return (
    <Page above={<BudgetNav />} title={t('grants:gone.title')} lead={t('grants:gone.text')}>
      <Group gap="sm">
        <Button renderRoot={(props) => <Link to="/accounts/grants" {...props} />}>
          {t('grants:gone.toList')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/history" search={{ show: 'removed' }} {...props} />}
        >
          {t('grants:gone.bringBack')}
        </Button>
      </Group>
    </Page>
  )
}
