import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../i18n/language.tsx'
import classes from './overview.module.css'

/** Before anything is written: what the accounts are for, and where they begin, with a grant or without. */
export function EmptyBooks() {
  const t = useT()
  return (
    <div className={classes.empty}>
      <p>{t('accounts:empty.text')}</p>
      <Group gap="sm">
        <Button size="lg" renderRoot={(props) => <Link to="/accounts/grants/new" {...props} />}>
          {t('accounts:empty.grant')}
        </Button>
        <Button
          size="lg"
          variant="default"
          renderRoot={(props) => <Link to="/accounts/entries/new" search={{ kind: 'expense' }} {...props} />}
        >
          {t('accounts:empty.expense')}
        </Button>
      </Group>
    </div>
  )
}

/** A year no grant is for. */
export function NoGrant({ year }: { year: number }) {
  const t = useT()
  return (
    <div className={classes.noGrant}>
      <span>{t('accounts:noGrant.text', { year })}</span>
      <Link to="/accounts/grants/new" className={classes.step}>
        {t('accounts:noGrant.action')}
      </Link>
    </div>
  )
}
