import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Entry } from '../../../../shared/domain/entry.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { BudgetNav } from '../budget-nav.tsx'
import { AnnulDialog } from './annul-dialog.tsx'
import classes from './entries.module.css'
import { EntryFacts } from './entry-facts.tsx'
import { EntryGone } from './entry-gone.tsx'
import { EntryNotes } from './entry-notes.tsx'
import { EntryReceipts } from './entry-receipts.tsx'
import { stateOf } from './entry-state.ts'
import { ReverseDialog } from './reverse-dialog.tsx'

/** One voucher, and what can be done about it. */
export function EntryPage() {
  const { entryId } = useParams({ from: '/accounts/entries/$entryId' })
  const entry = usePlaceData().entries.find(({ id }) => id === entryId)
  return entry ? <KnownEntry key={entry.id} entry={entry} /> : <EntryGone />
}

function KnownEntry({ entry }: { entry: Entry }) {
  const t = useT()
  const { entries, bookYears } = usePlaceData()
  const state = useMemo(() => stateOf(entry, { entries, bookYears }), [entry, entries, bookYears])
  const [open, setOpen] = useState<'annul' | 'reverse'>()
  const close = () => setOpen(undefined)
  return (
    <Page
      above={<BudgetNav />}
      title={entry.voucher === undefined ? entry.text : t('entries:voucher', { voucher: entry.voucher })}
    >
      <EntryNotes entry={entry} state={state} />
      <div className={classes.sheet}>
        <EntryFacts entry={entry} />
        <EntryReceipts entry={entry} canAdd={state.form !== undefined} />
      </div>
      <Group gap="sm">
        {state.form && (
          <Button
            leftSection={<IconPencil aria-hidden />}
            renderRoot={(props) => (
              <Link to="/accounts/entries/$entryId/edit" params={{ entryId: entry.id }} {...props} />
            )}
          >
            {t('common:action.edit')}
          </Button>
        )}
        {state.canBeReversed && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp aria-hidden />}
            onClick={() => setOpen('reverse')}
          >
            {t('entries:reverse.action')}
          </Button>
        )}
        {state.canBeAnnulled && (
          <Button variant="subtle" onClick={() => setOpen('annul')}>
            {t('entries:annul.action')}
          </Button>
        )}
      </Group>
      {open === 'annul' && <AnnulDialog entry={entry} onClose={close} />}
      {open === 'reverse' && <ReverseDialog entry={entry} onClose={close} />}
    </Page>
  )
}
