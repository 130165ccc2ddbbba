import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { closedYears } from '../../../../shared/domain/book-year.ts'
import { yearOf } from '../../../../shared/domain/entry.ts'
import type { PlannedExpense } from '../../../../shared/domain/planned-expense.ts'
import { formatAmountNumber } from '../../../../shared/exchange/format-amount.ts'
import type { Language } from '../../../../shared/host/contract.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useRemovePlannedExpense, useSavePlannedExpense } from '../../../data/planned-expense/mutations.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useToday } from '../../../ui/use-today.ts'
import { ActivityField } from './activity-field.tsx'
import { type EntryDraft, type LineDraft, newEntryDraft, OWN, readEntryDraft } from './entry-draft.ts'
import { yearsWithout } from './entry-hints.ts'
import { choicesOf } from './form-choices.ts'
import { UseSelect } from './use-field.tsx'

interface PlannedDialogProps {
  /** One that is there already. */
  planned: PlannedExpense | undefined
  onClose(): void
}

/** An expense that is to come. It is written as one that has been, but for how it is paid. */
export function PlannedDialog({ planned, onClose }: PlannedDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const save = useSavePlannedExpense(planned)
  const remove = useRemovePlannedExpense()
  const [draft, setDraft] = useState(() =>
    planned ? draftOf(planned, language) : emptyDraft(data.grants.length > 0 ? '' : OWN),
  )
  const [tried, setTried] = useState(false)
  const set = (change: Partial<EntryDraft>) => setDraft((was) => ({ ...was, ...change }))
  const [line] = draft.lines as [LineDraft]
  const setLine = (change: Partial<LineDraft>) => set({ lines: [{ ...line, ...change }] })
  const read = readEntryDraft(draft, { language, closed: closedYears(data.bookYears) })
  const gaps = tried && 'gaps' in read ? read.gaps : {}

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if ('gaps' in read) return focusFirstGap(form)
    const { date, text, lines } = read.said
    const [first] = lines
    if (!first) return
    const { amount, categoryId, activity } = first
    const result = await save.mutateAsync({
      id: draft.id,
      date,
      text,
      amount,
      ...(categoryId !== undefined && { categoryId }),
      ...(activity && { activity }),
    })
    if (result.ok) onClose()
  }

  return (
    <FormDialog
      wide
      title={t(planned ? 'entries:planned.edit' : 'entries:planned.new')}
      action={t('common:action.save')}
      busy={save.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
      aside={
        planned && (
          <Button
            variant="subtle"
            onClick={() => {
              remove.mutate(planned)
              onClose()
            }}
          >
            {t('common:action.remove')}
          </Button>
        )
      }
    >
      <TextInput
        label={t('entries:form.text')}
        placeholder={t('entries:planned.example')}
        value={draft.text}
        maxLength={200}
        data-autofocus
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={gaps.text && t('entries:planned.textGap')}
      />
      <Group gap="md" align="flex-start">
        <AmountField
          label={t('entries:form.amount')}
          value={draft.amount}
          onChange={(amount) => set({ amount })}
          error={gaps.amount && t('entries:planned.amountGap')}
        />
        <DayField
          label={t('entries:planned.date')}
          value={draft.date}
          onChange={(date) => set({ date })}
          error={
            gaps.date &&
            t(`entries:planned.dateGap.${gaps.date}`, { year: draft.date ? yearOf(draft.date) : '' })
          }
        />
      </Group>
      <Group gap="md" align="flex-start" grow>
        <UseSelect
          label={t('entries:form.use.expense')}
          groups={choicesOf(
            {
              kind: 'expense',
              grants: data.grants,
              years: yearsWithout(data, undefined, yearOf(draft.date ?? today)),
              chosen: [line.use],
            },
            t,
            language,
          )}
          value={line.use}
          onChange={(use) => setLine({ use })}
          error={gaps.lines && t('entries:gap.use.expense')}
        />
        <ActivityField value={line.activity} onChange={(activity) => setLine({ activity })} />
      </Group>
    </FormDialog>
  )
}

function emptyDraft(use: string): EntryDraft {
  return { ...newEntryDraft('expense', { date: '', paid: 'cash', use }), date: undefined }
}

function draftOf(planned: PlannedExpense, language: Language): EntryDraft {
  const { id, date, text, amount, categoryId = OWN, activity } = planned
  const typed = formatAmountNumber(amount, language)
  const start = { date, paid: 'cash', text, amount: typed, use: categoryId, activity } as const
  return { ...newEntryDraft('expense', start), id }
}
