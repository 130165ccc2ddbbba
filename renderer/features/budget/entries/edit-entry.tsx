import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { type Entry, entrySchema, yearOf } from '../../../../shared/domain/entry.ts'
import { useDraft } from '../../../data/draft/use-draft.ts'
import { useCorrectEntry } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { type EntryDraft, entryDraftOf, type FormKind, withSaid } from './entry-draft.ts'
import { entryDraftSchema } from './entry-draft-schema.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryGone } from './entry-gone.tsx'
import { stateOf } from './entry-state.ts'

/** An expense or income that is corrected. */
export function EditEntry() {
  const { entryId } = useParams({ from: '/accounts/entries/$entryId/edit' })
  const { entries, bookYears } = usePlaceData()
  const entry = entries.find(({ id }) => id === entryId)
  // As it was when the form opened: saving may take it to another year, and what is left of it is annulled.
  const [kind] = useState(() => entry && stateOf(entry, { entries, bookYears }).form)
  if (!entry) return <EntryGone />
  return kind ? <EditKnownEntry key={entry.id} entry={entry} kind={kind} /> : <EntryGone why="fixed" />
}

function EditKnownEntry({ entry, kind }: { entry: Entry; kind: FormKind }) {
  const t = useT()
  const goOn = useGoOn()
  const router = useRouter()
  const { language } = useLanguage()
  const [start] = useState(() => entryDraftOf(entry, kind, language))
  const drafted = useDraft<EntryDraft, Entry>({
    about: `entry/${entry.id}`,
    start,
    schema: entryDraftSchema,
    row: { now: entry, schema: entrySchema },
  })
  // What is edited is how it was when the writing began: a change in another window is found out when saving.
  const before = drafted.row ?? entry
  const { date } = drafted.value
  const correct = useCorrectEntry(t('entries:page.moved', { year: date === undefined ? '' : yearOf(date) }))
  return (
    <Page title={t('entries:edit', { voucher: entry.voucher ?? '' })}>
      <EntryForm
        drafted={drafted}
        before={before}
        busy={correct.isPending}
        onLeave={() => router.history.back()}
        onSave={async (said) => {
          const result = await correct.mutateAsync({ before, after: withSaid(before, said) })
          if (!result.ok) return false
          // In another year it is another entry.
          const added = result.value?.rows.find((row) => row.table === 'entries' && row.before === undefined)
          void goOn({
            to: '/accounts/entries/$entryId',
            params: { entryId: added?.id ?? entry.id },
            replace: true,
          })
          return true
        }}
      />
    </Page>
  )
}
