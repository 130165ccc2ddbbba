import { Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Grant } from '../../../../shared/domain/grant.ts'
import { joinWords } from '../../../../shared/exchange/join-words.ts'
import type { Drafted } from '../../../data/draft/use-draft.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { DraftForm } from '../../../parts/draft/draft-form.tsx'
import { useDraftSave } from '../../../parts/draft/use-draft-save.ts'
import { AmountField } from '../../../ui/amount-field.tsx'
import { FoldedSection } from '../../../ui/folded-section.tsx'
import { FormFoot } from '../../../ui/form-foot.tsx'
import { Section } from '../../../ui/section.tsx'
import { BeforeFields } from './before-fields.tsx'
import { CategoryRows } from './category-rows.tsx'
import type { GrantDraft } from './grant-draft.ts'
import { PayoutRows } from './payout-rows.tsx'
import { type GrantGaps, type Opening, readGrantDraft, yearsOf } from './read-grant-draft.ts'
import { ReportFields } from './report-fields.tsx'
import { useSaidInShort } from './use-said-in-short.ts'

interface GrantFormProps {
  drafted: Drafted<GrantDraft, Grant>
  /** The grant as it is saved; none for a new one. */
  grant?: Grant
  /** Given the grant, and what was in the tin and the bank. Answers true once both are saved. */
  onSave(grant: Grant, openings: readonly Opening[]): Promise<boolean>
  onLeave(): void
  busy: boolean
  /** A rare button at the left of the foot. */
  aside?: ReactNode
}

/** A grant in the order it is read out of the letter; what few need is folded away until it is. */
export function GrantForm({ drafted, grant, onSave, onLeave, busy, aside }: GrantFormProps) {
  const t = useT()
  const { language } = useLanguage()
  const { value: draft } = drafted
  const [gaps, setGaps] = useState<GrantGaps>({})
  const said = useSaidInShort(draft)
  const set = (change: Partial<GrantDraft>) => {
    drafted.set(change)
    setGaps({})
  }

  const { save, isSaved } = useDraftSave({
    read: () => readGrantDraft(draft, language),
    onGaps: setGaps,
    onSave: (read) => onSave(read.grant, read.openings),
    done: drafted.done,
  })

  return (
    <DraftForm drafted={drafted} isSaved={isSaved} onSubmit={save}>
      <Section title={t('grants:form.what')}>
        <TextInput
          label={t('grants:form.name')}
          placeholder={t('grants:form.nameExample')}
          value={draft.name}
          maxLength={200}
          autoFocus={draft.name === ''}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={gaps.name && t('grants:form.nameMissing')}
        />
        <TextInput
          label={t('grants:form.funder')}
          placeholder={t('grants:form.funderExample')}
          value={draft.funder}
          maxLength={200}
          onChange={(event) => set({ funder: event.currentTarget.value })}
        />
        <YearFields draft={draft} gaps={gaps} onChange={set} />
        <AmountField
          label={t('grants:form.amount')}
          value={draft.amount}
          onChange={(amount) => set({ amount })}
          error={gaps.amount && t('grants:form.amountMissing')}
        />
        <Checkbox
          label={t('grants:form.shared')}
          checked={draft.shared}
          onChange={(event) => set({ shared: event.currentTarget.checked })}
        />
        {draft.shared && (
          <AmountField
            label={t('grants:form.commonAmount')}
            value={draft.commonAmount}
            onChange={(commonAmount) => set({ commonAmount })}
            error={gaps.commonAmount && t('grants:form.commonAmountMissing')}
          />
        )}
      </Section>
      <Section title={t('grants:categories.title')} hint={t('grants:categories.hint')}>
        <CategoryRows draft={draft} gaps={gaps.categories} onChange={(categories) => set({ categories })} />
      </Section>
      <FoldedSection
        title={t('grants:before.title')}
        hint={t('grants:before.hint')}
        said={said.before}
        mend={gaps.before !== undefined || gaps.opening !== undefined}
      >
        <BeforeFields draft={draft} gaps={gaps} onChange={set} />
      </FoldedSection>
      <FoldedSection
        title={t('grants:payouts.title')}
        hint={t('grants:payouts.hint')}
        said={said.payouts}
        mend={gaps.payouts !== undefined}
      >
        <PayoutRows draft={draft} gaps={gaps.payouts} onChange={(payouts) => set({ payouts })} />
      </FoldedSection>
      <FoldedSection title={t('grants:report.title')} said={said.report} mend={gaps.carried !== undefined}>
        <ReportFields draft={draft} grant={grant} gaps={gaps.carried} onChange={set} />
      </FoldedSection>
      <FoldedSection title={t('grants:letter.title')} said={said.letter}>
        <TextInput
          label={t('grants:letter.basis')}
          placeholder={t('grants:letter.basisExample')}
          value={draft.basis}
          maxLength={200}
          onChange={(event) => set({ basis: event.currentTarget.value })}
        />
        <TextInput
          label={t('grants:letter.caseNumber')}
          w="18rem"
          value={draft.caseNumber}
          maxLength={200}
          onChange={(event) => set({ caseNumber: event.currentTarget.value })}
        />
        <Textarea
          label={t('grants:letter.note')}
          autosize
          minRows={2}
          maxLength={20_000}
          value={draft.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      </FoldedSection>
      <FormFoot action={t('grants:form.save')} busy={busy} onLeave={onLeave} aside={aside} />
    </DraftForm>
  )
}

interface YearFieldsProps {
  draft: GrantDraft
  gaps: GrantGaps
  onChange(change: Partial<GrantDraft>): void
}

/** First year and number of years, with the years they come to. */
function YearFields({ draft, gaps, onChange }: YearFieldsProps) {
  const t = useT()
  const years = yearsOf(draft)
  return (
    <div>
      <Group gap="md" align="flex-start">
        <TextInput
          label={t('grants:form.firstYear')}
          w="8rem"
          inputMode="numeric"
          maxLength={4}
          value={draft.firstYear}
          onChange={(event) => onChange({ firstYear: event.currentTarget.value })}
          error={gaps.firstYear && t('grants:form.firstYearMissing')}
        />
        <TextInput
          label={t('grants:form.years')}
          w="8rem"
          inputMode="numeric"
          maxLength={2}
          placeholder="3"
          value={draft.years}
          onChange={(event) => onChange({ years: event.currentTarget.value })}
          error={gaps.years && t('grants:form.yearsMissing')}
        />
      </Group>
      {years.length > 0 && (
        <p role="status" style={{ margin: '0.35rem 0 0' }}>
          {t('grants:form.yearsRead', { years: joinWords(years.map(String), t) })}
        </p>
      )}
    </div>
  )
}
