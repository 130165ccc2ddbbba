import { useParams, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { openingOf } from '../../../../shared/domain/entry-change.ts'
import { type Grant, grantSchema } from '../../../../shared/domain/grant.ts'
import { useDraft } from '../../../data/draft/use-draft.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { useSaveGrant } from '../../../data/grant/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { useToday } from '../../../ui/use-today.ts'
import { BudgetNav } from '../budget-nav.tsx'
import { type GrantDraft, grantDraftOf, newGrantDraft } from './grant-draft.ts'
import { grantDraftSchema } from './grant-draft-schema.ts'
import { GrantForm } from './grant-form.tsx'
import { GrantGone } from './grant-gone.tsx'
import type { Opening } from './read-grant-draft.ts'
import { RemoveGrantButton } from './remove-grant-button.tsx'

/** A new grant, written with the letter in hand. */
export function NewGrant() {
  const t = useT()
  const today = useToday()
  const goOn = useGoOn()
  const router = useRouter()
  const { grants } = usePlaceData()
  const { mutateAsync: save, isPending } = useSaveGrant()
  const open = useOpenBooks()
  const [start] = useState(() => newGrantDraft(today))
  const drafted = useDraft<GrantDraft, Grant>({
    about: 'grant/new',
    start,
    schema: grantDraftSchema,
    isSaved: (draft) => grants.some(({ id }) => id === draft.id),
  })
  return (
    <Page above={<BudgetNav />} title={t('grants:new')} lead={t('grants:newLead')}>
      <GrantForm
        drafted={drafted}
        busy={isPending}
        onLeave={() => router.history.back()}
        onSave={async (grant, openings) => {
          if (!(await open(openings)) || !(await save(grant)).ok) return false
          void goOn({ to: '/accounts', replace: true })
          return true
        }}
      />
    </Page>
  )
}

/** A grant that is there already. */
export function EditGrant() {
  const { grantId } = useParams({ from: '/accounts/grants/$grantId' })
  const grant = usePlaceData().grants.find(({ id }) => id === grantId)
  return grant ? <EditKnownGrant key={grantId} grant={grant} /> : <GrantGone />
}

function EditKnownGrant({ grant }: { grant: Grant }) {
  const { language } = useLanguage()
  const today = useToday()
  const router = useRouter()
  const goOn = useGoOn()
  const [start] = useState(() => grantDraftOf(grant, language, today))
  const drafted = useDraft<GrantDraft, Grant>({
    about: `grant/${grant.id}`,
    start,
    schema: grantDraftSchema,
    row: { now: grant, schema: grantSchema },
  })
  // What is edited is how it was when the writing began: a change in another window is found out when saving.
  const { mutateAsync: save, isPending } = useSaveGrant(drafted.row ?? grant)
  const open = useOpenBooks()
  return (
    <Page above={<BudgetNav />} title={grant.name}>
      <GrantForm
        drafted={drafted}
        grant={grant}
        busy={isPending}
        onLeave={() => router.history.back()}
        aside={<RemoveGrantButton grant={grant} onRemoved={drafted.done} />}
        onSave={async (changed, openings) => {
          if (!(await open(openings)) || !(await save(changed)).ok) return false
          void goOn({ to: '/accounts/grants', replace: true })
          return true
        }}
      />
    </Page>
  )
}

/**
 * Writes down what was in the tin and the bank, unless somebody did already. Answers whether it is written; it comes before
 * the grant, which can be saved again without harm.
 */
function useOpenBooks(): (openings: readonly Opening[]) => Promise<boolean> {
  const t = useT()
  const { entries } = usePlaceData()
  const { mutateAsync: add } = useAddEntries()
  return async (openings) => {
    const missing = openings.filter(
      ({ place }) =>
        !entries.some(({ kind, paid, annulled }) => kind === 'opening' && paid === place && !annulled),
    )
    if (missing.length === 0) return true
    const opened = missing.map(({ place, day, amount }) =>
      openingOf({
        id: crypto.randomUUID(),
        date: day,
        place,
        amount,
        text: t(`money:opening.${place}.text`),
      }),
    )
    return (await add({ entries: opened })).ok
  }
}
