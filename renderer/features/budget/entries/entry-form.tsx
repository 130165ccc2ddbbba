import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { yearsAsTheyStand } from '../../../../shared/domain/book-year.ts'
import { addDays } from '../../../../shared/domain/day.ts'
import { type Entry, yearOf } from '../../../../shared/domain/entry.ts'
import type { Drafted } from '../../../data/draft/use-draft.ts'
import { usePlaceData } from '../../../data/place/queries.ts'
import { useLanguage, useT } from '../../../i18n/language.tsx'
import { DraftForm } from '../../../parts/draft/draft-form.tsx'
import { useDraftSave } from '../../../parts/draft/use-draft-save.ts'
import { ReceiptsField } from '../../../parts/receipt/receipts-field.tsx'
import { AmountField } from '../../../ui/amount-field.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { FormFoot } from '../../../ui/form-foot.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { ActivityField } from './activity-field.tsx'
import { DateGap } from './date-gap.tsx'
import classes from './entries.module.css'
import {
  type EntryDraft,
  type EntryGaps,
  gapOfDate,
  type LineDraft,
  OWN,
  readAmount,
  readEntryDraft,
  type Said,
  splitOf,
} from './entry-draft.ts'
import { hintsOf, yearsWithout } from './entry-hints.ts'
import { choicesOf } from './form-choices.ts'
import { HintLines } from './hint-lines.tsx'
import { PaidField } from './paid-field.tsx'
import { SplitLines } from './split-lines.tsx'
import { UseField } from './use-field.tsx'

interface EntryFormProps {
  drafted: Drafted<EntryDraft, Entry> | Drafted<EntryDraft, undefined>
  /** The entry that is corrected. */
  before?: Entry
  busy: boolean
  /** Answers true once it is saved. */
  onSave(said: Said): Promise<boolean>
  onLeave(): void
}

/** An expense or income, in the order people think of it. */
export function EntryForm({ drafted, before, busy, onSave, onLeave }: EntryFormProps) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const [gaps, setGaps] = useState<EntryGaps>({})
  const closed = yearsAsTheyStand(data.bookYears)
  // Where there is nothing to choose between it is the place's own money.
  const hasChoice =
    drafted.value.kind === 'income' || data.grants.some(({ categories }) => categories.length > 0)
  const draft = hasChoice ? drafted.value : withoutChoice(drafted.value)
  const set = (change: Partial<EntryDraft>) => {
    drafted.set(change)
    setGaps({})
  }
  const [first] = draft.lines as [LineDraft]
  const setFirst = (change: Partial<LineDraft>) => set({ lines: [{ ...first, ...change }] })
  const isSplit = draft.lines.length > 1
  const year = yearOf(draft.date ?? today)
  const groups = choicesOf(
    {
      kind: draft.kind,
      grants: data.grants,
      years: yearsWithout(data, before, year),
      chosen: draft.lines.map(({ use }) => use),
    },
    t,
    language,
  )
  const hints = hintsOf(draft, data, { today, language, before })
  // What can never be is said at once; what is only missing when somebody tries to save.
  const amountGap =
    gaps.amount ?? (readAmount(draft.amount, language) === 'negative' ? 'negative' : undefined)
  const dateGap = gaps.date ?? (draft.date && gapOfDate(draft.date, { closed }))

  const { save, isSaved } = useDraftSave({
    read: () => readEntryDraft(draft, { language, closed }),
    onGaps: setGaps,
    onSave: ({ said }) => onSave(said),
    done: drafted.done,
  })

  return (
    <DraftForm drafted={drafted} isSaved={isSaved} onSubmit={save} className={classes.form}>
      <div className={classes.fields}>
        <div>
          <TextInput
            label={t('entries:form.text')}
            placeholder={t(`entries:form.textExample.${draft.kind}`)}
            value={draft.text}
            maxLength={200}
            autoFocus={draft.text === ''}
            onChange={(event) => set({ text: event.currentTarget.value })}
            error={gaps.text && t('entries:gap.text')}
          />
          <HintLines hints={hints} field="text" />
        </div>
        <div className={classes.pair}>
          <div>
            <AmountField
              label={t('entries:form.amount')}
              value={draft.amount}
              onChange={(amount) => set({ amount })}
              error={amountGap && t(`entries:gap.amount.${amountGap}`)}
            />
            <HintLines hints={hints} field="amount" />
          </div>
          <div className={classes.date}>
            <DayField
              label={t('entries:form.date')}
              value={draft.date}
              around={aroundOf(before?.date, today)}
              onChange={(date) => set({ date })}
              error={dateGap && <DateGap gap={dateGap} date={draft.date} />}
            />
            <HintLines hints={hints} field="date" />
          </div>
        </div>
        {isSplit ? (
          <SplitLines
            draft={draft}
            groups={groups}
            hasChoice={hasChoice}
            gaps={gaps}
            onChange={(lines) => set({ lines })}
          />
        ) : (
          hasChoice && (
            <UseField
              kind={draft.kind}
              groups={groups}
              value={first.use}
              onChange={(use) => setFirst({ use })}
              missing={gaps.lines?.[0]?.use}
            />
          )
        )}
        <PaidField draft={draft} missing={gaps.by} onChange={set} />
        {!isSplit && (
          <div className={classes.pairOnOneLine}>
            <ActivityField value={first.activity} onChange={(activity) => setFirst({ activity })} />
            <Button variant="default" onClick={() => set({ lines: splitOf(draft) })}>
              {t('entries:form.split')}
            </Button>
          </div>
        )}
      </div>
      <section className={classes.beside} aria-labelledby="receipts-of-entry">
        <h2 id="receipts-of-entry">{t('receipts:field.label')}</h2>
        <ReceiptsField
          value={draft.receipts}
          onChange={(receipts) => set({ receipts })}
          onPaper={draft.onPaper}
          onPaperChange={(onPaper) => set({ onPaper })}
          entryId={before?.id}
        />
      </section>
      <FormFoot
        action={t(before ? 'common:action.save' : `entries:form.save.${draft.kind}`)}
        busy={busy}
        onLeave={onLeave}
      />
    </DraftForm>
  )
}

function withoutChoice(draft: EntryDraft): EntryDraft {
  return { ...draft, lines: draft.lines.map((line) => ({ ...line, use: line.use || OWN })) }
}

/**
 * Money was spent on a day that has been: "3/5" is last May, though the next is closer. One that stands in another year
 * stays in it.
 */
function aroundOf(date: string | undefined, today: string): string {
  return date === undefined || yearOf(date) === yearOf(today)
    ? addDays(today, -275)
    : addDays(`${yearOf(date)}-01-01`, 60)
}
