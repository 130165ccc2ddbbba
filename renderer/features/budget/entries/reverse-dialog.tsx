import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { yearsAsTheyStand } from '../../../../shared/domain/book-year.ts'
import type { Day } from '../../../../shared/domain/day.ts'
import { amountOf, type Entry } from '../../../../shared/domain/entry.ts'
import { reversalOf } from '../../../../shared/domain/entry-change.ts'
import { formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useGoOn } from '../../../ui/use-go-on.ts'
import { useToday } from '../../../ui/use-today.ts'
import { DateGap } from './date-gap.tsx'
import { gapOfDate } from './entry-draft.ts'

/** Takes an entry back with a new one that says the opposite; the old one stays as it is, in a closed year too. */
export function ReverseDialog({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const goOn = useGoOn()
  const add = useAddEntries()
  const closed = yearsAsTheyStand(usePlaceData().bookYears)
  const [id] = useState(() => crypto.randomUUID())
  const [date, setDate] = useState<Day | undefined>(today)
  // As long as texts may be, however long the text that is taken back is.
  const [text, setText] = useState(t('entries:reverse.said', { text: entry.text }).slice(0, 200))
  const [tried, setTried] = useState(false)
  const gap = date === undefined && !tried ? undefined : gapOfDate(date, { closed })

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (date === undefined || gapOfDate(date, { closed }) || text.trim() === '') return focusFirstGap(form)
    const result = await add.mutateAsync({ entries: [reversalOf(entry, id, date, text.trim())] })
    if (!result.ok) return
    onClose()
    void goOn({ to: '/accounts/entries/$entryId', params: { entryId: id } })
  }

  return (
    <FormDialog
      title={t('entries:reverse.title', { voucher: entry.voucher ?? '' })}
      action={t('entries:reverse.action')}
      busy={add.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <p style={{ margin: 0 }}>
        {t('entries:reverse.text', { amount: formatExactAmount(-amountOf(entry), language) })}
      </p>
      <DayField
        label={t('entries:reverse.date')}
        value={date}
        onChange={setDate}
        error={gap && <DateGap gap={gap} date={date} />}
      />
      <TextInput
        label={t('entries:form.text')}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && text.trim() === '' && t('entries:gap.text')}
      />
    </FormDialog>
  )
}
