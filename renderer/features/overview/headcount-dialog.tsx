import { Group, TextInput } from '@mantine/core'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Occurrence } from '../../../shared/domain/occurrence.ts'
import { formatDay } from '../../../shared/exchange/format-day.ts'
import { useSaveOverride } from '../../data/override/mutations.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { AmountField } from '../../ui/amount-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { type HeadcountGaps, headcountDraftOf, readHeadcountDraft } from './headcount-draft.ts'

/** What knows the accounts is not of the first screen, which waits for as little as can be. */
const TakingsNote = lazy(async () => ({ default: (await import('./takings-note.tsx')).TakingsNote }))

interface HeadcountDialogProps {
  /** The date it opens with. */
  occurrence: Occurrence
  /** Every date that can be counted, in order: it goes on to the next one that nobody has counted yet. */
  countable: readonly Occurrence[]
  onClose(): void
}

/** How many came, how many of them were new, and the money taken; date after date by the keyboard alone. */
export function HeadcountDialog({ occurrence, countable, onClose }: HeadcountDialogProps) {
  const t = useT()
  const { language } = useLanguage()
  const save = useSaveOverride()
  const firstField = useRef<HTMLInputElement>(null)
  const [current, setCurrent] = useState(occurrence)
  const [draft, setDraft] = useState(() => headcountDraftOf(occurrence.override, language))
  const [gaps, setGaps] = useState<HeadcountGaps>({})
  const { activityId, originalDate, date, details } = current
  const set = (change: Partial<typeof draft>) => {
    setDraft((was) => ({ ...was, ...change }))
    setGaps({})
  }
  const typed = readHeadcountDraft(draft, language)
  const at = countable.findIndex((one) => isSameDate(one, current))
  const next = countable.slice(at + 1).find(({ override }) => override?.headcount === undefined)

  async function submit() {
    const read = readHeadcountDraft(draft, language)
    if ('gaps' in read) return setGaps(read.gaps)
    const subject = `${details.title} ${formatDay(date, language, 'long')}`
    const saved = await save.mutateAsync({
      activityId,
      date: originalDate,
      change: read.said,
      action: 'changed',
      subject,
    })
    if (!saved.ok) return
    if (!next) return onClose()
    setCurrent(next)
    setDraft(headcountDraftOf(next.override, language))
    firstField.current?.focus()
  }

  return (
    <FormDialog
      title={t('overview:headcount.title', {
        title: details.title,
        day: formatDay(date, language, 'long'),
      })}
      action={t(next ? 'overview:headcount.saveAndNext' : 'common:action.save')}
      busy={save.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Group gap="md" align="flex-start">
        <TextInput
          label={t('overview:headcount.came')}
          w="13rem"
          inputMode="numeric"
          maxLength={20}
          value={draft.headcount}
          data-autofocus
          ref={firstField}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => set({ headcount: event.currentTarget.value })}
          error={gaps.headcount && t(`overview:headcount.cameGap.${gaps.headcount}`)}
        />
        <TextInput
          label={t('overview:headcount.new')}
          w="13rem"
          inputMode="numeric"
          maxLength={20}
          value={draft.newcomers}
          onChange={(event) => set({ newcomers: event.currentTarget.value })}
          error={gaps.newcomers && t(`overview:headcount.newGap.${gaps.newcomers}`)}
        />
      </Group>
      <AmountField
        label={t('overview:headcount.takings')}
        value={draft.takings}
        onChange={(takings) => set({ takings })}
        error={gaps.takings && t(`overview:headcount.takingsGap.${gaps.takings}`)}
      />
      <Suspense fallback={null}>
        <TakingsNote occurrence={current} isTaking={'said' in typed && (typed.said.takings ?? 0) > 0} />
      </Suspense>
    </FormDialog>
  )
}

function isSameDate(a: Occurrence, b: Occurrence): boolean {
  return a.activityId === b.activityId && a.originalDate === b.originalDate
}
