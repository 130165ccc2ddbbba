import { Radio, Stack } from '@mantine/core'
import { yearOf } from '../../../../shared/domain/entry.ts'
import { type Grant, signers, unusedRules } from '../../../../shared/domain/grant.ts'
import { grantYear } from '../../../../shared/domain/grant-year.ts'
import { formatAmount } from '../../../../shared/exchange/format-amount.ts'
import { formatDay } from '../../../../shared/exchange/format-day.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { ChoiceChips } from '../../../ui/choice-chips.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { GrantDraft } from './grant-draft.ts'
import { yearsOf } from './read-grant-draft.ts'

interface ReportFieldsProps {
  draft: GrantDraft
  /** As it is saved. */
  grant: Grant | undefined
  gaps: ReadonlySet<number> | undefined
  onChange(change: Partial<GrantDraft>): void
}

/** What the funder wants when a year is over: the report, the money that is left, and who signs. */
export function ReportFields({ draft, grant, gaps, onChange }: ReportFieldsProps) {
  const t = useT()
  const { language } = useLanguage()
  const thisYear = yearOf(useToday())
  const [firstYear = thisYear] = yearsOf(draft)
  return (
    <>
      <div>
        <DayField
          label={t('grants:report.due')}
          value={draft.reportDue}
          around={`${firstYear + 1}-01-01`}
          onChange={(reportDue) => onChange({ reportDue })}
        />
        {draft.reportDue && (
          <p role="status" style={{ margin: '0.35rem 0 0' }}>
            {t('grants:report.dueRead', { day: formatDay(draft.reportDue, language, 'date') })}
          </p>
        )}
      </div>
      <Radio.Group
        label={t('grants:report.unusedLabel')}
        size="md"
        value={draft.unused}
        onChange={(value) => onChange({ unused: unusedRules.find((rule) => rule === value) ?? draft.unused })}
      >
        <Stack gap="xs" mt="xs">
          {unusedRules.map((rule) => (
            <Radio key={rule} size="md" value={rule} label={t(`grants:report.unused.${rule}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {draft.unused === 'apply' && (
        <CarriedFields draft={draft} grant={grant} gaps={gaps} onChange={onChange} />
      )}
      <ChoiceChips
        label={t('grants:report.signers')}
        options={signers.map((value) => ({ value, label: t(`grants:report.signer.${value}`) }))}
        value={draft.signers}
        onChange={(chosen) => onChange({ signers: signers.filter((signer) => chosen.includes(signer)) })}
      />
    </>
  )
}

/** For each year that is over, how much of it the funder lets be used in the next. */
function CarriedFields({ draft, grant, gaps, onChange }: ReportFieldsProps) {
  const t = useT()
  const { language } = useLanguage()
  const data = usePlaceData()
  const thisYear = yearOf(useToday())
  const over = yearsOf(draft)
    .slice(0, -1)
    .filter((year) => year < thisYear)
  return over.map((year) => {
    const known = grant && grantYear(data, grant.id, year)
    const amount = draft.carried.find(({ from }) => from === year)?.amount ?? ''
    return (
      <div key={year}>
        <AmountField
          label={t('grants:report.carried', { from: year, to: year + 1 })}
          width="100%"
          value={amount}
          onChange={(typed) =>
            onChange({
              carried: [...draft.carried.filter(({ from }) => from !== year), { from: year, amount: typed }],
            })
          }
          error={gaps?.has(year) && t('grants:amountUnread')}
        />
        {known && known.left > 0 && (
          <p style={{ margin: '0.35rem 0 0' }}>
            {t('grants:report.left', { year, amount: formatAmount(known.left, language) })}
          </p>
        )}
      </div>
    )
  })
}
