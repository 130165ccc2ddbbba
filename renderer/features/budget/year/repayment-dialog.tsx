import { Group } from '@mantine/core'
import { useState } from 'react'
import { type MoneyPlace, moneyPlaces } from '../../../../shared/domain/entry.ts'
import { repaymentOf } from '../../../../shared/domain/entry-change.ts'
import type { Id } from '../../../../shared/domain/id.ts'
import type { Ore } from '../../../../shared/domain/money.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Segments } from '../../../ui/segments.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useToday } from '../../../ui/use-today.ts'

interface RepaymentDialogProps {
  grantId: Id
  /** The year the money is left from. */
  year: number
  /** What is to be paid back, in øre. */
  amount: Ore
  onClose(): void
}

/** Money that was left is paid back to the funder. */
export function RepaymentDialog({ grantId, year, amount: due, onClose }: RepaymentDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const add = useAddEntries()
  const [typed, setTyped] = useState(formatAmountNumber(due, language))
  const [date, setDate] = useState<string | undefined>(today)
  const [paid, setPaid] = useState<MoneyPlace>('bank')
  const [tried, setTried] = useState(false)
  const amount = parseAmount(typed, language)?.amount ?? 0

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (amount <= 0 || date === undefined) return focusFirstGap(form)
    const text = t('closing:repayment.text', { year })
    const entry = repaymentOf({ id: crypto.randomUUID(), date, text, grantId, ofYear: year, amount, paid })
    if ((await add.mutateAsync({ entries: [entry] })).ok) onClose()
  }
  return (
    <FormDialog
      title={t('closing:repayment.title', { year })}
      action={t('closing:repayment.action')}
      busy={add.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <Group align="flex-start" gap="md">
        <DayField
          label={t('closing:repayment.date')}
          value={date}
          onChange={setDate}
          error={tried && date === undefined && t('common:dayField.unread')}
        />
        <AmountField
          label={t('closing:repayment.amount')}
          value={typed}
          onChange={setTyped}
          autoFocus
          error={tried && amount <= 0 && t('grants:amountUnread')}
        />
      </Group>
      <Segments<MoneyPlace>
        label={t('closing:repayment.from')}
        value={paid}
        onChange={setPaid}
        options={moneyPlaces.map((value) => ({ value, label: t(`closing:repayment.${value}`) }))}
      />
    </FormDialog>
  )
}
