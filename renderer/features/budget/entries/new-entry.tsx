import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { versionOn } from '../../../../shared/domain/activity-versions.ts'
import type { AttachmentHash, Id } from '../../../../shared/domain/id.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { useDraft } from '../../../data/draft/use-draft.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { type EntryDraft, type FormKind, newEntryDraft, newEntryOf } from './entry-draft.ts'
import { entryDraftSchema } from './entry-draft-schema.ts'
import { EntryForm } from './entry-form.tsx'
import { EntrySaved } from './entry-saved.tsx'
import { lastPaid } from './form-choices.ts'

/** A new expense or income, and after it the next one. */
export function NewEntry() {
  const navigate = useNavigate()
  const {
    kind = 'expense',
    planned,
    category,
    activity,
    receipt,
  } = useSearch({ from: '/accounts/entries/new' })
  const [round, setRound] = useState(0)
  return (
    <NewEntryOfKind
      key={`${kind} ${planned ?? ''} ${receipt ?? ''} ${round}`}
      kind={kind}
      planned={planned}
      category={category}
      activity={activity}
      receipt={receipt}
      onMore={() => {
        setRound(round + 1)
        void navigate({ to: '/accounts/entries/new', search: { kind }, replace: true })
      }}
    />
  )
}

interface NewEntryOfKindProps {
  kind: FormKind
  planned: Id | undefined
  category: Id | undefined
  activity: Id | undefined
  receipt: AttachmentHash | undefined
  onMore(): void
}

function NewEntryOfKind({ kind, onMore, ...known }: NewEntryOfKindProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const router = useRouter()
  const data = usePlaceData()
  const add = useAddEntries()
  // As it was when the form opened: saving takes it away.
  const [planned] = useState(() => data.plannedExpenses.find(({ id }) => id === known.planned))
  const [start] = useState(() => ({
    ...newEntryDraft(kind, {
      date: today,
      paid: lastPaid(data.entries, kind),
      use: planned?.categoryId ?? known.category ?? '',
      activity: planned?.activity ?? activityOf(data, known.activity, today),
      ...(planned && { text: planned.text, amount: formatAmountNumber(planned.amount, language) }),
    }),
    receipts: known.receipt === undefined ? [] : [known.receipt],
  }))
  const [savedId, setSavedId] = useState<Id>()
  const drafted = useDraft<EntryDraft>({
    about: planned
      ? `entry/planned/${planned.id}`
      : known.receipt === undefined
        ? `entry/new/${kind}`
        : `entry/receipt/${known.receipt}`,
    start,
    schema: entryDraftSchema,
    isSaved: (draft) => data.entries.some(({ id }) => id === draft.id),
  })

  if (savedId !== undefined) {
    const entry = data.entries.find(({ id }) => id === savedId)
    return entry ? <EntrySaved entry={entry} kind={kind} onMore={onMore} /> : null
  }
  return (
    <Page title={t(`entries:new.${kind}`)}>
      <EntryForm
        drafted={drafted}
        busy={add.isPending}
        onLeave={() => router.history.back()}
        onSave={async (said) => {
          const entry = newEntryOf(drafted.value, said)
          const result = await add.mutateAsync({ entries: [entry], planned: planned?.id })
          if (result.ok) setSavedId(entry.id)
          return result.ok
        }}
      />
    </Page>
  )
}

function activityOf({ activities }: PlaceData, wanted: Id | undefined, today: string) {
  const activity = activities.find(({ id }) => id === wanted)
  return activity && { id: activity.id, title: versionOn(activity, today).title }
}
