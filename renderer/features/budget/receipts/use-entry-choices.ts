import { useMemo } from 'react'
import type { Entry } from '../../../../shared/domain/entry.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { entryName } from '../../../parts/receipt/use-entry-name.ts'

/** Entries of a kind under its heading, as a select takes them. */
export interface EntryChoices {
  readonly group: string
  readonly items: { readonly value: Id; readonly label: string }[]
}

/** Made once for all the receipts of a pile: a year may have a thousand entries. */
export function useEntryChoices(lacking: readonly Entry[], besides: readonly Entry[]): EntryChoices[] {
  const t = useT()
  const { language } = useLanguage()
  return useMemo(() => {
    const choice = (entry: Entry) => ({ value: entry.id, label: entryName(entry, t, language) })
    return [
      { group: t('receipts:tray.missing'), items: lacking.map(choice) },
      { group: t('receipts:tray.others'), items: besides.map(choice) },
    ].filter(({ items }) => items.length > 0)
  }, [lacking, besides, t, language])
}
