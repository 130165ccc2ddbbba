import { Group } from '@mantine/core'
import { useState } from 'react'
import { amountOf, type Entry, type MoneyPlace } from '../../../../shared/domain/entry.ts'
import { openingOf } from '../../../../shared/domain/entry-change.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import { parseAmount } from '../../../../shared/exchange/parse-amount.ts'
import { useAddEntries, useCorrectEntry } from '../../../data/entry/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useToday } from '../../../ui/use-today.ts'
import classes from './money.module.css'

interface OpeningDialogProps {
  place: MoneyPlace
  /** The opening balance there is, to be corrected. */
  known: Entry | undefined
  onClose(): void
}

/** What was in the tin or the bank when the accounts began here. */
export function OpeningDialog({ place, known, onClose }: OpeningDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const add = useAddEntries()
  const correct = useCorrectEntry('')
  const [typed, setTyped] = useState(known ? formatAmountNumber(amountOf(known), language) : '')
  const [date, setDate] = useState<string | undefined>(known?.date ?? `${today.slice(0, 4)}-01-01`)
  const [tried, setTried] = useState(false)
  const amount = parseAmount(typed, language)?.amount
  const isAmount = amount !== undefined && amount >= 0

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (!isAmount || date === undefined) return focusFirstGap(form)
    const opening = openingOf({
      id: known?.id ?? crypto.randomUUID(),
      text: t(`money:opening.${place}.text`),
      place,
      date,
      amount,
    })
    const saved = known
      ? await correct.mutateAsync({ before: known, after: opening })
      : await add.mutateAsync({ entries: [opening] })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={t(`money:opening.${place}.title`)}
      action={t('common:action.save')}
      busy={add.isPending || correct.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <p className={classes.said}>{t('money:opening.hint')}</p>
      <Group align="flex-start" gap="md">
        <DayField
          label={t('money:opening.date')}
          value={date}
          onChange={setDate}
          error={tried && date === undefined && t('money:dateGap')}
        />
        <AmountField
          label={t('money:opening.amount')}
          value={typed}
          onChange={setTyped}
          autoFocus
          error={tried && !isAmount && t('money:amountGap')}
        />
      </Group>
    </FormDialog>
  )
}
