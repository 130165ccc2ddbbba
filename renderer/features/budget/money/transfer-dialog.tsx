import { Group } from '@mantine/core'
import { useState } from 'react'
import type { MoneyPlace } from '../../../../shared/domain/entry.ts'
import { transferOf } from '../../../../shared/domain/entry-change.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useToday } from '../../../ui/use-today.ts'

/** Money from the tin to the bank, or from the bank to the tin. */
export function TransferDialog({ from, onClose }: { from: MoneyPlace; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const add = useAddEntries()
  const [typed, setTyped] = useState('')
  const [date, setDate] = useState<string | undefined>(today)
  const [tried, setTried] = useState(false)
  const amount = parseAmount(typed, language)?.amount ?? 0
  const text = t(`money:transfer.${from}.text`)

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (amount <= 0 || date === undefined) return focusFirstGap(form)
    const entry = transferOf({ id: crypto.randomUUID(), date, text, amount, paid: from })
    if ((await add.mutateAsync({ entries: [entry] })).ok) onClose()
  }

  return (
    <FormDialog
      title={text}
      action={t('common:action.save')}
      busy={add.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <Group align="flex-start" gap="md">
        <AmountField
          label={t('money:amount')}
          value={typed}
          onChange={setTyped}
          autoFocus
          error={tried && amount <= 0 && t('money:amountGap')}
        />
        <DayField
          label={t('money:date')}
          value={date}
          onChange={setDate}
          error={tried && date === undefined && t('money:dateGap')}
        />
      </Group>
    </FormDialog>
  )
}
