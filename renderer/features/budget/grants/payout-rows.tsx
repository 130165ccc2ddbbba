import { ActionIcon, Button, Group } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import type { GrantDraft, PayoutDraft } from './grant-draft.ts'
import classes from './grants.module.css'
import { payoutPlan } from './payout-plan.ts'
import { readAmount, yearsOf } from './read-grant-draft.ts'

interface PayoutRowsProps {
  draft: GrantDraft
  gaps: ReadonlyMap<number, 'date' | 'amount'> | undefined
  onChange(payouts: PayoutDraft[]): void
}

/** When money is to come; once, twice or four times a year are one click. */
export function PayoutRows({ draft, gaps, onChange }: PayoutRowsProps) {
  const t = useT()
  const { language } = useLanguage()
  const { payouts } = draft
  const years = yearsOf(draft)
  const amount = readAmount(draft.amount, language)
  const change = (at: number, part: Partial<PayoutDraft>) =>
    onChange(payouts.map((payout, index) => (index === at ? { ...payout, ...part } : payout)))
  const fill = (perYear: 1 | 2 | 4) =>
    onChange(
      payoutPlan(years, amount ?? 0, perYear).map((payout) => ({
        date: payout.date,
        amount: formatAmountNumber(payout.amount, language),
      })),
    )
  return (
    <>
      {payouts.length === 0 && years.length > 0 && amount !== undefined && (
        <Group gap="xs">
          {([1, 2, 4] as const).map((perYear) => (
            <Button key={perYear} variant="default" onClick={() => fill(perYear)}>
              {t(`grants:payouts.fill.${perYear}`)}
            </Button>
          ))}
        </Group>
      )}
      {payouts.map((payout, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and are never reordered
        <div key={index} className={classes.payout}>
          <DayField
            label={t('grants:payouts.date')}
            value={payout.date}
            onChange={(date) => change(index, { date })}
            error={gaps?.get(index) === 'date' && t('common:dayField.unread')}
          />
          <AmountField
            label={t('grants:payouts.amount')}
            width="100%"
            value={payout.amount}
            onChange={(typed) => change(index, { amount: typed })}
            error={gaps?.get(index) === 'amount' && t('grants:amountUnread')}
          />
          <ActionIcon
            className={classes.besideInput}
            variant="subtle"
            size="xl"
            aria-label={t('grants:payouts.remove', { number: index + 1 })}
            onClick={() => onChange(payouts.filter((_, at) => at !== index))}
          >
            <IconX aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus aria-hidden size={18} />}
          onClick={() => onChange([...payouts, { date: undefined, amount: '' }])}
        >
          {t('grants:payouts.add')}
        </Button>
      </Group>
    </>
  )
}
