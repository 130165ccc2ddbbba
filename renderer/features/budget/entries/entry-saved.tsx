import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { amountOf, type Entry } from '../../../../shared/domain/entry.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import classes from './entries.module.css'
import type { FormKind } from './entry-draft.ts'

interface EntrySavedProps {
  entry: Entry
  kind: FormKind
  onMore(): void
}

/** What is done with the paper now: its number is written on it. */
export function EntrySaved({ entry, kind, onMore }: EntrySavedProps) {
  const t = useT()
  const { language } = useLanguage()
  const voucher = entry.voucher ?? ''
  return (
    <Page title={t(entry.annulled ? 'entries:saved.annulledTitle' : 'entries:saved.title')}>
      <div className={classes.saved} role="status">
        <p className={classes.voucher}>{t('entries:voucher', { voucher })}</p>
        <p>{`${entry.text} · ${formatExactAmount(amountOf(entry), language)}`}</p>
        <p className={classes.write}>
          {t(entry.annulled ? 'entries:saved.annulled' : `entries:saved.write.${kind}`, { voucher })}
        </p>
      </div>
      <Group gap="sm">
        <Button size="lg" autoFocus leftSection={<IconPlus aria-hidden />} onClick={onMore}>
          {t('entries:saved.more')}
        </Button>
        <Button
          size="lg"
          variant="default"
          renderRoot={(props) => (
            <Link to="/accounts/entries/$entryId" params={{ entryId: entry.id }} {...props} />
          )}
        >
          {t('entries:saved.open', { voucher })}
        </Button>
        <Button size="lg" variant="subtle" renderRoot={(props) => <Link to="/accounts/entries" {...props} />}>
          {t('entries:saved.done')}
        </Button>
      </Group>
    </Page>
  )
}
