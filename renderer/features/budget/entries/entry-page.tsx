import { Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { EntryFacts } from './entry-facts.tsx'

/** One voucher, and what can be done about it. */
export function EntryPage() {
  const t = useT()
  const { entryId } = useParams({ from: '/accounts/entries/$entryId' })
  const entry = usePlaceData().entries.find(({ id }) => id === entryId)
  if (!entry) return <EntryGone />
  return (
    <Page title={t('entries:voucher', { voucher: entry.voucher ?? '' })}>
      <EntryFacts entry={entry} />
    </Page>
  )
}

/** The way back from an entry that is not here (any more). */
export function EntryGone() {
  const t = useT()
  return (
    <Page title={t('entries:gone.title')} lead={t('entries:gone.text')}>
      <Button renderRoot={(props) => <Link to="/accounts" {...props} />}>{t('entries:gone.back')}</Button>
    </Page>
  )
}
