import type { Entry, EntryLine, Payment } from '../../../../shared/domain/entry.ts'
import { findCategory, type Grant } from '../../../../shared/domain/grant.ts'
import type { Translate } from '../../../../shared/locales/translate.ts'
import type { FormKind } from './entry-draft.ts'

/** What a line of an entry was for, or came from: "Mad og kaffe · Banko". Empty for money that was only moved. */
export function lineWords(
  { kind }: Pick<Entry, 'kind'>,
  { categoryId, grantId, source, activity }: EntryLine,
  grants: readonly Grant[],
  t: Translate,
): string {
  const grant = grants.find(({ id }) => id === grantId)?.name
  const use =
    kind === 'expense'
      ? (findCategory(grants, categoryId)?.category.name ?? t('entries:form.own'))
      : (grant ?? (kind === 'income' ? t(`entries:source.${source ?? 'other'}`) : undefined))
  return [use, activity?.title].filter(Boolean).join(' · ')
}

/** How it was paid: "Kassen", "Lagt ud af Åse Lund". */
export function paidWords(
  { kind, paid, by }: { kind: Entry['kind']; paid: Payment; by?: string | undefined },
  t: Translate,
): string {
  if (paid === 'person' && by !== undefined) return t('entries:page.laidOutBy', { name: by })
  const form: FormKind = kind === 'income' ? 'income' : 'expense'
  return t(`entries:paid.${form}.${paid}`)
}
