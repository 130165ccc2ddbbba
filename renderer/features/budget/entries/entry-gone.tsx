import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { BudgetNav } from '../budget-nav.tsx'

/** The way back from an entry that is not here (any more), or can no longer be corrected. */
export function EntryGone({ why = 'gone' }: { why?: 'gone' | 'fixed' }) {
  const t = useT()
  return (
    <Page above={<BudgetNav />} title={t(`entries:${why}.title`)} lead={t(`entries:${why}.text`)}>
      <Button renderRoot={(props) => <Link to="/accounts/entries" {...props} />}>
        {t('entries:gone.back')}
      </Button>
    </Page>
  )
}
