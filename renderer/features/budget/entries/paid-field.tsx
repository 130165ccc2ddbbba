import { Autocomplete } from '@mantine/core'
import { useMemo } from 'react'
import { nameKey } from '../../../../shared/domain/balance.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { inOrderOfText } from '../../../../shared/domain/text-order.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useT } from '../../../i18n/language.tsx'
import { Segments } from '../../../ui/segments.tsx'
import type { EntryDraft } from './entry-draft.ts'
import { paymentChoices } from './form-choices.ts'

interface PaidFieldProps {
  draft: EntryDraft
  /** Nobody said who laid it out. */
  missing: true | undefined
  onChange(change: Partial<EntryDraft>): void
}

/** How it was paid, or who laid it out. */
export function PaidField({ draft, missing, onChange }: PaidFieldProps) {
  const t = useT()
  const { people, entries } = usePlaceData()
  const names = useMemo(() => knownNames({ people, entries }), [people, entries])
  return (
    <>
      <Segments
        label={t(`entries:form.paid.${draft.kind}`)}
        options={paymentChoices(draft.kind, draft.paid).map((value) => ({
          value,
          label: t(`entries:paid.${draft.kind}.${value}`),
        }))}
        value={draft.paid}
        onChange={(paid) => onChange({ paid })}
      />
      {draft.paid === 'person' && (
        <Autocomplete
          label={t('entries:form.by')}
          size="md"
          maw="24rem"
          maxLength={200}
          value={draft.by}
          data={names}
          comboboxProps={{ portalProps: { target: '#content' } }}
          onChange={(by) => onChange({ by })}
          error={missing && t('entries:gap.by')}
        />
      )}
    </>
  )
}

/** Whoever laid money out before, the last first, and then the others the place knows; each once. */
function knownNames({ people, entries }: Pick<PlaceData, 'people' | 'entries'>): string[] {
  const names = new Map<string, string>()
  const before = entries
    .flatMap(({ by, date }) => (by === undefined ? [] : [{ by, date }]))
    .sort((a, b) => inOrderOfText(b.date, a.date))
  for (const name of [...before.map(({ by }) => by), ...people.map((person) => person.name)])
    if (!names.has(nameKey(name))) names.set(nameKey(name), name)
  return [...names.values()]
}
