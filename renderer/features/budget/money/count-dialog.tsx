import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { balanceOf } from '../../../../shared/domain/balance.ts'
import { countOf } from '../../../../shared/domain/entry-change.ts'
import { formatAmount, formatExactAmount } from '../../../../shared/exchange/format-amount.ts'
import { useAddEntries } from '../../../data/entry/mutations.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { focusFirstGap } from '../../../ui/unread-field.ts'
import { useToday } from '../../../ui/use-today.ts'
import { denominations, isUnreadCount, newCountDraft, readCount } from './count-draft.ts'
import classes from './money.module.css'

/** The tin is counted, as one sum or piece by piece; what is too much or too little is booked. */
export function CountDialog({ onClose }: { onClose(): void }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const { entries } = usePlaceData()
  const add = useAddEntries()
  const [draft, setDraft] = useState(newCountDraft)
  const [date, setDate] = useState<string | undefined>(today)
  const [tried, setTried] = useState(false)
  const expected = balanceOf(entries, 'cash', date ?? today)
  const counted = readCount(draft, language)

  async function submit(form: HTMLFormElement) {
    setTried(true)
    if (counted === undefined || date === undefined) return focusFirstGap(form)
    const entry = countOf({ id: crypto.randomUUID(), date, text: t('money:count.text'), counted }, expected)
    const saved = await add.mutateAsync({ entries: [entry] })
    if (saved.ok) onClose()
  }

  return (
    <FormDialog
      title={t('money:count.title')}
      action={t('money:count.action')}
      busy={add.isPending}
      onSubmit={(form) => void submit(form)}
      onClose={onClose}
    >
      <DayField
        label={t('money:date')}
        value={date}
        onChange={setDate}
        error={tried && date === undefined && t('money:dateGap')}
      />
      <p className={classes.said}>
        {t('money:count.expected', { amount: formatExactAmount(expected, language) })}
      </p>
      {draft.byPieces ? (
        <fieldset className={classes.pieces}>
          <legend>{t('money:count.howMany')}</legend>
          {denominations.map((piece) => {
            const typed = draft.pieces[piece] ?? ''
            return (
              <TextInput
                key={piece}
                label={formatAmount(piece, language)}
                inputMode="numeric"
                maxLength={7}
                value={typed}
                error={isUnreadCount(typed) && t('money:count.piecesUnread')}
                onChange={(event) => {
                  const text = event.currentTarget.value
                  setDraft((was) => ({ ...was, pieces: { ...was.pieces, [piece]: text } }))
                }}
              />
            )
          })}
        </fieldset>
      ) : (
        <AmountField
          label={t('money:count.sum')}
          value={draft.sum}
          autoFocus
          onChange={(sum) => setDraft((was) => ({ ...was, sum }))}
          error={tried && counted === undefined && t('money:amountGap')}
        />
      )}
      <Group>
        <Button
          variant="subtle"
          className={classes.flush}
          onClick={() => setDraft((was) => ({ ...was, byPieces: !was.byPieces }))}
        >
          {t(draft.byPieces ? 'money:count.bySum' : 'money:count.byPieces')}
        </Button>
      </Group>
      <div role="status" className={classes.outcome}>
        {counted !== undefined && (
          <>
            {draft.byPieces && <p>{t('money:count.is', { amount: formatExactAmount(counted, language) })}</p>}
            <p>
              <strong>
                {t(`money:count.${outcomeOf(counted - expected)}`, {
                  amount: formatExactAmount(Math.abs(counted - expected), language),
                })}
              </strong>
            </p>
          </>
        )}
        {tried && draft.byPieces && counted === undefined && <p>{t('money:count.nothing')}</p>}
      </div>
    </FormDialog>
  )
}

function outcomeOf(difference: number): 'right' | 'short' | 'over' {
  if (difference === 0) return 'right'
  return difference < 0 ? 'short' : 'over'
}
